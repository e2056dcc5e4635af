import NarrationModel
import Testing

/// What holds for every script of every text.
enum ScriptInvariants {
    static func check(_ script: Script, of article: Article, location: SourceLocation = #_sourceLocation) {
        let omitted = script.omissions.reduce(0) { $0 + $1.wordCount }
        #expect(script.wordCount + omitted == article.wordCount, sourceLocation: location)
        for utterance in script.passages.flatMap(\.utterances) {
            check(utterance, location: location)
        }
    }

    private static func check(_ utterance: Utterance, location: SourceLocation) {
        let text = Comment(rawValue: utterance.written.string)
        var covered = Set<Int>()
        var last = 0..<0
        for token in utterance.tokens {
            #expect(
                !token.words.isEmpty && token.words.upperBound <= utterance.words.count, text,
                sourceLocation: location)
            #expect(
                token.words.lowerBound >= last.lowerBound && token.words.upperBound >= last.upperBound, text,
                sourceLocation: location)
            last = token.words
            covered.formUnion(token.words)
            #expect(isSafe(token), "\(token.text) in \(utterance.written.string)", sourceLocation: location)
        }
        #expect(covered.count == utterance.words.count, text, sourceLocation: location)
        #expect(
            utterance.words.count == WordScanner.count(in: utterance.words.map(\.text).joined(separator: " "))
        )
        #expect(!utterance.tokens.isEmpty, text, sourceLocation: location)
        #expect(hasShortClauses(utterance.tokens), text, sourceLocation: location)
    }

    private static func isSafe(_ token: SpokenToken) -> Bool {
        let scalars = Array(token.text.unicodeScalars)
        if token.delivery.language != nil { return isSafeForeign(scalars) }
        let letters = scalars.filter { $0.properties.isAlphabetic && $0.value <= 0x17F }
        guard !letters.isEmpty, scalars.count <= 30,
            ["", ",", ".", "?", "!", ":", ";"].contains(token.punctuation)
        else {
            return false
        }
        let others = scalars.filter { !($0.properties.isAlphabetic && $0.value <= 0x17F) }
        let stops = others.filter { $0 == "." }.count
        return others.allSatisfy { "'-.".unicodeScalars.contains($0) }
            && others.filter { $0 == "'" }.count < 3
            && (stops == 0 || stops < 9 && letters.count <= stops + 2)
    }

    /// Letters of one script with their marks, and hyphens and apostrophes.
    private static func isSafeForeign(_ scalars: [Unicode.Scalar]) -> Bool {
        let systems = Set(scalars.compactMap(WritingSystem.init))
        let others = scalars.filter { WritingSystem($0) == nil }
        return (systems.count == 1 || systems == [.han, .kana]) && scalars.count <= 30
            && scalars[0].properties.isAlphabetic && others.allSatisfy { $0 == "-" || $0 == "'" }
            && others.filter { $0 == "'" }.count < 3
    }

    private static func hasShortClauses(_ tokens: [SpokenToken]) -> Bool {
        var length = 0
        for token in tokens {
            length += token.text.utf8.count + 1
            if length > 240 { return false }
            if !token.punctuation.isEmpty { length = 0 }
        }
        return true
    }
}
