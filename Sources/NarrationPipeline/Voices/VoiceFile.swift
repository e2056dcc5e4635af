/// A `voice.toml` as it is written; ``Voice`` is what it means.
struct VoiceFile: Decodable {
    /// Prosody of which a role names only what differs.
    struct ProsodyTable: Decodable {
        var rate: Int?
        var pitch: Int?
        var pitchRange: Int?
        var volume: Int?
        var wordGap: Int?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case rate, pitch, volume
            case pitchRange = "pitch-range"
            case wordGap = "word-gap"
        }
    }

    struct PauseTable: Decodable {
        var sentence: Int

        enum CodingKeys: String, CodingKey, CaseIterable {
            case sentence
        }
    }

    struct RoleTable: Decodable {
        var before: Int?
        var after: Int?
        var speak: Bool?
        var rate: Int?
        var pitch: Int?
        var pitchRange: Int?
        var volume: Int?
        var wordGap: Int?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case before, after, speak, rate, pitch, volume
            case pitchRange = "pitch-range"
            case wordGap = "word-gap"
        }

        var prosody: ProsodyTable {
            ProsodyTable(rate: rate, pitch: pitch, pitchRange: pitchRange, volume: volume, wordGap: wordGap)
        }
    }

    /// How written forms are said; what is left out is as the language has it.
    struct StyleTable: Decodable {
        var years: String?
        var dates: String?
        var and: Bool?
        var percent: String?
        var zero: String?
        var quotations: String?
        var quotationPitch: Int?
        var foreign: String?
        var emoji: String?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case years, dates, and, percent, zero, quotations, foreign, emoji
            case quotationPitch = "quotation-pitch"
        }
    }

    var name: String
    var language: String
    var engineVoice: String
    var lexicons: [String]
    var style: StyleTable?
    var prosody: ProsodyTable
    var pauses: PauseTable
    var roles: [String: RoleTable]

    /// The gain in dB for each loudness in LUFS.
    var gain: [String: Double]?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case name, language, lexicons, style, prosody, pauses, roles, gain
        case engineVoice = "engine-voice"
    }
}
