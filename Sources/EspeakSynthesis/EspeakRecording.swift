/// What one call of the engine gave: samples, word events and phonemes.
final class EspeakRecording {
    /// A word event: where in the text, and at which frame.
    struct WordEvent: Equatable {
        /// The 0-based index of a code point in the text.
        let position: Int
        let frame: Int
    }

    /// What the call is made for.
    enum Purpose {
        case speech

        /// The phonemes of the whole text; the samples are dropped.
        case phonemes

        /// The phonemes of the first clause; the call is aborted at its first sound.
        case firstPhonemes
    }

    var samples: [Int16] = []
    var events: [WordEvent] = []
    var phonemes: [String] = []

    let purpose: Purpose

    /// Whether nothing was said at all.
    var isMute: Bool { events.isEmpty && !samples.contains { $0.magnitude > 64 } }

    /// Room for ten seconds, so that the samples of most sentences are never moved; what is not used costs nothing.
    private static let usualCount = 220_500

    init(for purpose: Purpose) {
        self.purpose = purpose
        if purpose == .speech { samples.reserveCapacity(Self.usualCount) }
    }
}
