import NarrationModel
import SpeechSynthesis

/// One sentence in the form that eSpeak NG is given, and where in it each token stands.
///
/// The text stage has made the tokens safe already; what could command the engine is taken out once more here, so
/// that nothing which reaches a worker by another way can.
struct EngineText {
    /// Plain text with pronunciations as `[[mnemonics]]`.
    private(set) var text = ""

    /// For each token the range of its code points in ``text``.
    private(set) var ranges: [Range<Int>] = []

    private var length = 0

    init(_ tokens: some Sequence<EngineToken>) {
        for token in tokens {
            if !ranges.isEmpty { append(" ") }
            let start = length
            append(Self.spoken(token))
            ranges.append(start..<length)
            append(Self.plain(token.punctuation))
        }
    }

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
