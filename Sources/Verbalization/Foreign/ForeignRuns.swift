import NarrationModel

/// Settles the language of foreign words from those that stand beside them.
///
/// Words in one script with nothing but marks between them are in one language, so that a word without a sign of its
/// own has that of its neighbours. Chinese characters beside kana are Japanese. A mark of the page wins where it
/// names a language of the script.
enum ForeignRuns {
    /// Sets the language of all foreign lexemes; `cyrillic` is that of Cyrillic words without a sign.
    static func settle(_ lexemes: inout [Lexeme], cyrillic: String?) {
        var index = 0
        while index < lexemes.count {
            guard let foreign = lexemes[index].foreign else {
                index += 1
                continue
            }
            let run = run(from: index, in: lexemes, of: foreign)
            let language = language(of: lexemes[run], foreign, cyrillic)
            for place in run {
                lexemes[place].foreign = lexemes[place].foreign?.settled(in: language)
            }
            index = run.upperBound
        }
    }

    /// The index behind the foreign words of one run that begins at `index`.
    static func run(from index: Int, in lexemes: [Lexeme], of foreign: ForeignLetters) -> Range<Int> {
        var (end, next) = (index + 1, index + 1)
        while next < lexemes.count {
            let lexeme = lexemes[next]
            if let other = lexeme.foreign {
                guard belongs(other, to: foreign) else { break }
                end = next + 1
            } else if lexeme.kind != .mark {
                break
            }
            next += 1
        }
        return index..<end
    }

    private static func belongs(_ other: ForeignLetters, to first: ForeignLetters) -> Bool {
        other.marked == first.marked && family(other.system) == family(first.system)
    }

    /// Japanese is written in two scripts at once.
    private static func family(_ system: WritingSystem) -> WritingSystem { system == .kana ? .han : system }

    private static func language(
        of lexemes: ArraySlice<Lexeme>, _ first: ForeignLetters, _ cyrillic: String?
    ) -> String? {
        let systems = Set(lexemes.compactMap(\.foreign?.system))
        if let marked = first.marked, systems.contains(where: { writes(marked, in: $0) }) { return marked }
        if systems.contains(.kana) { return "ja" }
        let text = lexemes.lazy.filter { $0.foreign != nil }.map(\.text).joined(separator: " ")
        return WrittenLanguage.language(of: text, in: first.system, cyrillic: cyrillic)
    }

    /// Whether `system` writes the language `tag`; the languages of a script without a voice are not known.
    static func writes(_ tag: String, in system: WritingSystem) -> Bool {
        guard let language = SpokenLanguage(tag) else { return system != .latin }
        if language.tag == "ja" { return system == .kana || system == .han }
        if language.tag == "sr" || language.tag == "uz" || language.tag == "az" || language.tag == "kk" {
            return system == .cyrillic || system == .latin && language.system == .latin
        }
        return language.system == system
    }
}
