import Verbalization

/// A lexicon entry as lists show it.
package struct EntryJSON: Sendable, Encodable {
    var written: String
    var isPattern: Bool
    var kind: String
    var value: String
    var note: String?
    var layer: String?
    var place: String?

    /// The entries that hold for `voice`, by written form.
    package static func entries(of voice: VoiceLibrary.Entry) -> [EntryJSON] {
        voice.lexicon.entries.map(EntryJSON.init)
    }

    private init(_ entry: LexiconEntry) {
        written = entry.written
        isPattern = entry.isPattern
        kind = entry.kind.rawValue
        value = entry.value
        note = entry.note.isEmpty ? nil : entry.note
        layer = entry.origin?.layer.name
        place = entry.origin?.place
    }

    package static func table(of entries: [EntryJSON]) -> String {
        TextTable.document(entries.map { [$0.written, $0.kind, $0.value, $0.layer ?? "", $0.place ?? ""] })
    }
}
