import NarrationModel
import SpeechSynthesis

/// Tokens in the form that eSpeak NG is given in one call, and where in it each token stands.
///
/// The text stage has made the tokens safe already; what could command the engine is taken out once more here, so
/// that nothing which reaches a worker by another way can. The only commands are those for the pitch that are put in here.
struct EngineText {
    /// How the text ends.
    enum Ending {
        /// The sentence ends.
        case closed

        /// The sentence goes on in another call.
        case open
    }

    /// Plain text with pronunciations as `[[mnemonics]]`.
    private(set) var text = ""

    /// For each token the range of its code points in ``text``.
    private(set) var ranges: [Range<Int>] = []

    /// Whether the text ends with a mark whose pause must be heard, as the sentence goes on behind it.
    private(set) var endsInPause = false

    /// Whether the text commands another pitch, which holds until the pitch is set again.
    private(set) var changesPitch = false

    private var length = 0

    /// Writes `tokens` down for a passage of the given pitch; in Greek a semicolon asks.
    init(_ tokens: some Sequence<EngineToken>, pitch: Int, ending: Ending = .closed, isGreek: Bool = false) {
        var (current, lastMark) = (min(max(pitch, 0), Self.highestPitch), "")
        for token in tokens {
            if !ranges.isEmpty { append(" ") }
            let wanted = min(max(pitch + token.delivery.pitchChange, 0), Self.highestPitch)
            if wanted != current {
                append("\u{1}\(wanted)P")
                current = wanted
                changesPitch = true
            }
            let start = length
            append(Self.spoken(token))
            ranges.append(start..<length)
            lastMark = Self.plain(token.punctuation)
            append(lastMark)
        }
        guard ending == .open else { return }
        endsInPause = !lastMark.isEmpty
        // Of all marks, and none, the semicolon's tune is nearest to that of a sentence which goes on.
        if lastMark.isEmpty { append(isGreek ? "," : ";") }
    }

    private static let highestPitch = 99

    private mutating func append(_ piece: String) {
        text += piece
        length += piece.unicodeScalars.count
    }

    private static func spoken(_ token: EngineToken) -> String {
        if case .mnemonics(let mnemonics) = token.pronunciation {
            return "[[\(plain(mnemonics.filter { $0 != "]" }))]]"
        }
        return plain(token.text.filter { $0 != "[" && $0 != "]" && $0 != "<" && $0 != ">" })
    }

    /// Without control characters, which carry commands to the engine.
    private static func plain(_ piece: String) -> String {
        String(String.UnicodeScalarView(piece.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
}
