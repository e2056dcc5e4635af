import NarrationModel
import Verbalization

/// What a list of voices says of one.
package struct VoiceSummary: Encodable, Sendable {
    var id: String
    var name: String
    var language: String
    var engineVoice: String

    /// Words a minute of a paragraph.
    var rate: Int

    /// How many words the voice's lexicons hold.
    var lexiconEntries: Int
    var isDefault: Bool

    package init(_ entry: VoiceLibrary.Entry) {
        id = entry.voice.id
        name = entry.voice.name
        language = entry.voice.language
        engineVoice = entry.voice.engineVoice
        rate = entry.voice.style(for: .paragraph, in: .story).prosody.rate
        lexiconEntries = entry.lexicon.count
        isDefault = id == VoiceLibrary.defaultVoice || id == VoiceLibrary.defaultItemVoice
    }

    /// The voices one a line, in columns.
    package static func table(of voices: [VoiceSummary]) -> String {
        let rows = voices.map { voice in
            [
                voice.id, voice.language, voice.engineVoice, "\(voice.rate) wpm",
                "\(voice.lexiconEntries) entries",
                voice.name + (voice.isDefault ? " (default)" : ""),
            ]
        }
        return TextTable.document(rows)
    }
}
