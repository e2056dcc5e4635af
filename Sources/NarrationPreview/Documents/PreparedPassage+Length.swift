import NarrationModel
import NarrationPipeline

extension PreparedPassage {
    /// How long the passage lasts, in seconds, by what speech usually comes to: it is spoken only when somebody wants to hear it.
    var guessedSeconds: Double {
        let letters = passage.utterances.reduce(0) { count, utterance in
            utterance.tokens.reduce(count) { $0 + $1.text.unicodeScalars.count + 1 }
        }
        let perSecond = Self.lettersPerSecond * Double(passage.prosody.rate) / 175
        let pauses = max(0, passage.utterances.count - 1) * passage.sentencePause.milliseconds
        return Double(letters) / perSecond + Double(pauses + passage.pauseAfter.milliseconds) / 1000
    }

    /// Measured over the samples in all voices, at 175 words a minute.
    private static let lettersPerSecond = 17.6
}
