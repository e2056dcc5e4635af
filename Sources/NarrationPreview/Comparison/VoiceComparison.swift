import NarrationPipeline

/// Passages as two voices say them, equally loud: the words and the figures, without the sound.
package struct VoiceComparison: Sendable, Encodable {
    /// What one voice makes of a passage.
    package struct Side: Sendable, Encodable {
        package var voice: String

        /// What is said, in ordinary spelling.
        package var spoken: String
        package var seconds: Double

        /// In LUFS; nil for silence.
        package var loudness: Double?
    }

    /// A passage as each voice says it.
    package struct Pair: Sendable, Encodable {
        package var sides: [Side]

        /// Whether the voices say other words, as where one says dates in another order.
        package var differs: Bool { sides.first?.spoken != sides.last?.spoken }
    }

    package private(set) var pairs: [Pair] = []

    package init() {}

    /// Adds a passage as each voice said it.
    package mutating func add(_ sides: [ComparedPassage]) {
        pairs.append(
            Pair(
                sides: sides.map { side in
                    Side(
                        voice: side.voice, spoken: side.spoken, seconds: side.heard.seconds,
                        loudness: side.heard.loudness)
                }))
    }

    /// The seconds that each voice takes, in the voices' order.
    package var seconds: [Double] {
        let count = pairs.first?.sides.count ?? 0
        return (0..<count).map { side in pairs.reduce(0) { $0 + $1.sides[side].seconds } }
    }
}
