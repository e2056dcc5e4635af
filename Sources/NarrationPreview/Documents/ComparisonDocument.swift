/// One side of a comparison, as a page asks for it.
package struct ComparisonSide: Hashable, Sendable, Codable {
    /// The voice's ID.
    package var voice: String

    /// Words a minute, 80 to 450; the voice's own when nil.
    package var rate: Int?

    /// 0 to 100; the voice's own when nil.
    package var pitch: Int?

    package init(voice: String, rate: Int? = nil, pitch: Int? = nil) {
        self.voice = voice
        self.rate = rate
        self.pitch = pitch
    }
}

/// The same words in two voices or settings, equally loud.
package struct ComparisonDocument: Hashable, Sendable, Encodable {
    package struct Side: Hashable, Sendable, Encodable {
        package var voice: String
        package var key: String
        package var rate: Int
        package var pitch: Int

        /// What is said, in ordinary spelling: voices may say numbers otherwise.
        package var spoken: String
    }

    package var sides: [Side]
}
