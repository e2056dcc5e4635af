package import NarrationModel

/// A file beside the manifest.
package struct EpisodeFile: Hashable, Sendable {
    /// The file's name without a folder.
    package var name: String
    package var mediaType: String
    package var byteCount: Int

    /// The kind of digest and its value: `sha256:` and 64 hexadecimal digits.
    package var digest: String

    /// How the audio is encoded; nil for other files.
    package var audio: AudioFileSettings?

    package init(
        name: String, mediaType: String, byteCount: Int, digest: String, audio: AudioFileSettings? = nil
    ) {
        self.name = name
        self.mediaType = mediaType
        self.byteCount = byteCount
        self.digest = digest
        self.audio = audio
    }
}
