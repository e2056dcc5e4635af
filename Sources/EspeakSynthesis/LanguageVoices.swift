/// Which of the engine's voices speaks a language.
///
///     uk    → zle/uk        zh-Hant-TW → sit/cmn        pt-BR → roa/pt-BR
///
/// A tag that no voice has is shortened from its end until one has it (RFC 4647, 3.4). Of several voices the one that
/// gives the language the best priority is taken, then the one with the shortest identifier.
struct LanguageVoices: Sendable {
    private var voices: [String: (identifier: String, priority: UInt8)] = [:]

    /// Languages under another tag than the engine's.
    private static let otherTags = [
        "nn": "nb", "iw": "he", "in": "id", "sh": "hbs", "mo": "ro",
    ]

    mutating func add(identifier: String, tag: String, priority: UInt8) {
        let tag = tag.lowercased()
        if let known = voices[tag],
            (known.priority, known.identifier.utf8.count, known.identifier)
                <= (priority, identifier.utf8.count, identifier)
        {
            return
        }
        voices[tag] = (identifier, priority)
    }

    /// The identifier of the voice for a BCP 47 tag; nil when the engine does not speak the language.
    func identifier(for language: String) -> String? {
        var parts = language.lowercased().split(separator: "-")[...]
        while !parts.isEmpty {
            let tag = parts.joined(separator: "-")
            if let voice = voices[tag] ?? Self.otherTags[tag].flatMap({ voices[$0] }) {
                return voice.identifier
            }
            parts.removeLast()
        }
        return nil
    }
}
