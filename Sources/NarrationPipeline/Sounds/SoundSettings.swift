package import NarrationModel

/// What is heard around the articles of a file: sounds, and the sentence that names the voice for what it is.
package struct SoundSettings: Hashable, Sendable {
    /// Heard before the first passage of a file.
    package var intro: SoundFile?

    /// Heard behind the last passage of a file.
    package var outro: SoundFile?

    /// Heard between two articles of an edition.
    package var stinger: SoundFile?

    /// How long sounds and speech overlap; 0 for not at all.
    package var fade = Pause(milliseconds: 0)
    package var disclosure = Disclosure()

    /// The loudness in LUFS that sounds are brought to.
    package var level: Float = -19

    /// The least silence between a sound and what is said before and after it.
    static let pause = Pause(milliseconds: 600)

    /// How long a cross-fade may be, in milliseconds.
    package static let fades = 0...5_000

    /// No sounds, and the disclosure at the end.
    package init() {}

    /// The paths of all sounds.
    var paths: [String] { files.map(\.path) }

    /// All sounds.
    var files: [SoundFile] { [intro, outro, stinger].compactMap(\.self) }
}
