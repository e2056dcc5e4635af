internal import ArgumentParser
import Verbalization

/// The kinds of entries as the command line names them.
enum EntryKind: String, ExpressibleByArgument, CaseIterable {
    case ipa, say, letters, word, mnemonics, respell

    /// An entry of this kind.
    func entry(
        written: String, value: String, note: String, isPattern: Bool, isCaseSensitive: Bool, language: String?
    ) -> LexiconEntry {
        var entry = LexiconEntry(written: written, kind: kind, value: value)
        entry.note = note
        entry.isPattern = isPattern
        entry.isCaseSensitive = isCaseSensitive
        entry.language = language
        return entry
    }

    /// `ipa 'ˈkiːjɪv'`.
    static func describe(_ entry: LexiconEntry) -> String {
        entry.value.isEmpty ? entry.kind.rawValue : "\(entry.kind.rawValue) '\(entry.value)'"
    }

    private var kind: LexiconEntry.Kind {
        switch self {
        case .ipa: .ipa
        case .say: .say
        case .letters: .letters
        case .word: .word
        case .mnemonics: .mnemonics
        case .respell: .respell
        }
    }
}
