import NarrationModel
import NarrationTestSupport
import Testing

@testable import Verbalization

/// One folder a word: sentences, and the reading that an editor would choose, in `cases.tsv`.
@Suite struct HeteronymFixtureTests {
    private static let folders = Result { try FixtureFolder.all("heteronyms") }

    @Test(arguments: try folders.get())
    func `a heteronym is read as its sentence asks`(fixture: FixtureFolder) throws {
        for (sentence, expected) in try Self.cases(fixture) {
            #expect(Self.readings(of: fixture.name, in: sentence).first == expected, "\(sentence)")
        }
    }

    @Test(arguments: try folders.get())
    func `a folder has three sentences for each reading`(fixture: FixtureFolder) throws {
        let entries = HeteronymTable.entries.filter { $0.word == fixture.name }
        #expect(!entries.isEmpty)
        for reading in entries.flatMap(\.readings) {
            #expect(
                try Self.cases(fixture).filter { $0.reading == reading.name }.count >= 3, "\(reading.name)")
        }
    }

    @Test func `every word of the table has a folder`() throws {
        let names = Set(try Self.folders.get().map(\.name))
        let words = HeteronymTable.entries.map(\.word)
        #expect(words.count > 100)
        for word in words {
            #expect(
                names.contains(word) || word.hasSuffix("s") && names.contains(String(word.dropLast())),
                "\(word)")
        }
    }

    @Test func `readings differ in sound and use only sounds that English voices have`() {
        let symbols = Set("abdefhijklmnopstuvwxzæðŋɑɒɔəɚɛɜɡɪɹʃʊʌʒˈˌːθ".unicodeScalars)
        for entry in [HeteronymTable.byWord, HeteronymTable.inCapitals].flatMap(\.values) {
            #expect(entry.first.ipa != entry.second.ipa, "\(entry.word)")
            for reading in entry.readings {
                for ipa in [reading.ipa, reading.britishIPA] {
                    #expect(!ipa.isEmpty && ipa.unicodeScalars.allSatisfy(symbols.contains), "\(ipa)")
                    #expect(ipa.filter { $0 == "ˈ" }.count == 1, "\(ipa)")
                }
            }
        }
    }

    @Test func `a doubt is reported with the place of the word`() throws {
        let text = "In the garden they read the papers."
        let script = TestVoice.american.script(for: RuleFixtureTests.article(text))
        let doubt = try #require(script.diagnostics.first { $0.code == "heteronym-undecided" })
        #expect(doubt.severity == .note)
        #expect(doubt.source == SourceRange(19..<23))
        #expect(doubt.message.contains("'read'"))
    }

    @Test func `Britons hear their own sounds`() {
        let article = RuleFixtureTests.article("The progress was slow.")
        let sounds = [TestVoice.american, TestVoice.british].map {
            $0.script(for: article).passages[0].utterances[0].tokens[1].pronunciation
        }
        #expect(sounds == [.ipa("ˈpɹɒɡɹɛs"), .ipa("ˈpɹoʊɡɹɛs")])
    }

    private static func cases(_ fixture: FixtureFolder) throws -> [(sentence: String, reading: String)] {
        try fixture.text("cases.tsv").split(separator: "\n").map { line in
            let columns = line.split(separator: "\t").map(String.init)
            return (columns[0], columns.count > 1 ? columns[1] : "")
        }
    }

    /// How `word` and its forms are read, in order; `undecided` where a doubt is reported.
    private static func readings(of word: String, in sentence: String) -> [String] {
        let script = TestVoice.american.script(for: RuleFixtureTests.article(sentence))
        let doubts = script.diagnostics.filter { $0.code == "heteronym-undecided" }.map(\.message)
        let tokens = script.passages.flatMap(\.utterances).flatMap(\.tokens).filter { $0.rule == "heteronym" }
        return tokens.compactMap { token in
            let key = token.text.lowercased()
            guard key.hasPrefix(word) else { return nil }
            if doubts.contains(where: { $0.hasPrefix("word '\(key)'") }) { return "undecided" }
            return HeteronymTable.entries.filter { $0.word == key }.flatMap(\.readings).first {
                .ipa($0.ipa) == token.pronunciation
            }?.name
        }
    }
}
