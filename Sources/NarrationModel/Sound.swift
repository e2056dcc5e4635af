/// A file of music or noises that is heard with a passage, or in place of one.
package struct Sound: Hashable, Sendable {
    /// Where the sound is heard.
    package enum Place: String, Sendable, CaseIterable {
        /// In front of the passage's sentences.
        case before

        /// Behind the passage's sentences.
        case after
    }

    /// The file's path, as the workers find it.
    package var path: String

    /// The SHA-256 digest of the file's bytes in hexadecimal, so that another sound under the same path is another value.
    package var digest: String
    package var place: Place

    /// How long sound and speech overlap, one fading out while the other fades in; 0 for not at all.
    package var fade: Pause

    /// The loudness in LUFS that the sound is brought to, short of its peaks.
    package var level: Float

    package init(
        path: String, digest: String, place: Place = .before, fade: Pause = Pause(milliseconds: 0),
        level: Float = -19
    ) {
        self.path = path
        self.digest = digest
        self.place = place
        self.fade = fade
        self.level = level
    }
}
