/// How a token is said apart from the others of its passage: in another language, or at another pitch.
package struct Delivery: Hashable, Sendable {
    /// The BCP 47 tag of the language in which the token is written; nil for the voice's own.
    package var language: String?

    /// What is added to the passage's ``Prosody/pitch``; 0 for none.
    package var pitchChange: Int

    package init(language: String? = nil, pitchChange: Int = 0) {
        self.language = language
        self.pitchChange = pitchChange
    }

    /// As the passage is said.
    package static let plain = Delivery()
}
