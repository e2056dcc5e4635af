@testable import Verbalization

/// A few entries of every kind.
enum TestLexicon {
    static let small = Lexicon([
        LexiconEntry(written: "Kyiv", kind: .ipa, value: "ˈkiːjɪv"),
        LexiconEntry(written: "Luhansk", kind: .ipa, value: "luːˈhɑːnsk"),
        LexiconEntry(written: "oblast", kind: .ipa, value: "ˈɑːblæst"),
        LexiconEntry(written: "Xi Jinping", kind: .ipa, value: "ʃiː dʒɪnˈpɪŋ"),
        LexiconEntry(written: "NATO", kind: .word),
        LexiconEntry(written: "MiG", kind: .word, value: "mig"),
        LexiconEntry(written: "COVID", kind: .ipa, value: "ˈkoʊvɪd"),
        LexiconEntry(written: "COP", kind: .word),
        LexiconEntry(written: "json", kind: .say, value: "jason"),
        LexiconEntry(written: "SBU", kind: .letters),
        LexiconEntry(written: "EU", kind: .letters),
        LexiconEntry(written: "US", kind: .letters),
        LexiconEntry(written: "9/11", kind: .say, value: "nine eleven"),
    ])
}
