import Verbalization

/// An entry as someone asks for it.
package struct EntryDraft: Sendable {
    /// What the value is.
    package enum Kind: String, Sendable, CaseIterable {
        case ipa, say, letters, word, mnemonics, respell

        /// Whether an entry may do without a value.
        package var needsValue: Bool { self != .letters && self != .word }
    }

    private(set) var entry: LexiconEntry

    /// An entry for `written`, with `value` as `kind` has it, for voices of `language`.
    package init(
        written: String, kind: Kind, value: String, note: String, isPattern: Bool, isCaseSensitive: Bool,
        language: String?
    ) {
        entry = LexiconEntry(written: written, kind: Self.kind(kind), value: value)
        entry.note = note
        entry.isPattern = isPattern
        entry.isCaseSensitive = isCaseSensitive
        entry.language = language
    }

    private static func kind(_ kind: Kind) -> LexiconEntry.Kind {
        switch kind {
        case .ipa: .ipa
        case .say: .say
        case .letters: .letters
        case .word: .word
        case .mnemonics: .mnemonics
        case .respell: .respell
        }
    }
}
