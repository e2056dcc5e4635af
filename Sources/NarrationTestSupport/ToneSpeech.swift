import Foundation
package import NarrationModel

/// Speaks in tones: one burst for each token, as long as the token has letters, with silence around it.
///
/// The bursts begin and end abruptly and lie at least 80 ms apart, so that a test can find them again in a decoded
/// file. Equal tokens at equal places give equal samples.
package struct ToneSpeech: Sendable {
    /// Frames a second.
    package let sampleRate: Int

    /// The height of the tones, of 32,767.
    package var amplitude = 9_000.0

    package init(sampleRate: Int = 22_050) {
        self.sampleRate = sampleRate
    }

    /// Speaks the sentences of one passage, with the silence at both ends that clips have.
    package func speak(
        _ sentences: [[String]], sentencePause: Pause, pauseAfter: Pause
    ) -> ToneRecording {
        var recording = ToneRecording(silence: ClipGrid.lead)
        for (index, tokens) in sentences.enumerated() {
            if index > 0 { recording.append(silence: sentencePause.frameCount(at: sampleRate)) }
            recording.beginSentence()
            for (position, token) in tokens.enumerated() {
                if position > 0 { recording.append(silence: sampleRate * 80 / 1000) }
                recording.append(token: burst(for: token, at: position))
            }
        }
        let tail = max(ClipGrid.leastTail, pauseAfter.frameCount(at: sampleRate))
        recording.append(silence: tail)
        recording.lengthen(toMultipleOf: ClipGrid.frameCount)
        return recording
    }

    /// 60 ms and 20 more for each letter, at one of seven pitches from 500 to 1,100 Hz.
    private func burst(for token: String, at position: Int) -> [Int16] {
        let frameCount = sampleRate * (60 + 20 * min(token.count, 20)) / 1000
        let frequency = 500.0 + 100 * Double(position % 7)
        return (0..<frameCount).map { frame in
            let phase = 2 * Double.pi * frequency * Double(frame) / Double(sampleRate)
            return Int16((amplitude * cos(phase)).rounded())
        }
    }
}
