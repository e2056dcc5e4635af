import NarrationModel
import SpeechSynthesis

/// Neighbouring tokens of a sentence in one language: what one call of the engine can say.
///
/// A change of pitch needs no call of its own: a command in the text makes it without a break (``EngineText``).
struct SpokenRun: Equatable {
    /// Nil for the passage's own language.
    let language: String?
    let tokens: Range<Int>

    /// The runs of `tokens`, in order.
    static func runs(of tokens: [EngineToken]) -> [SpokenRun] {
        var runs: [SpokenRun] = []
        for (index, token) in tokens.enumerated() {
            if let last = runs.last, last.language == token.spokenLanguage {
                runs[runs.count - 1] = SpokenRun(
                    language: last.language, tokens: last.tokens.lowerBound..<index + 1)
            } else {
                runs.append(SpokenRun(language: token.spokenLanguage, tokens: index..<index + 1))
            }
        }
        return runs
    }
}

extension EngineToken {
    /// The language whose voice says the token; a pronunciation is made of the sounds of the passage's own voice.
    fileprivate var spokenLanguage: String? { pronunciation == nil ? delivery.language : nil }
}
