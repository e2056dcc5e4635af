import NarrationModel

/// How a passage is sent to a page.
package enum PreviewFormat: String, Hashable, Sendable, CaseIterable {
    /// Frames of MPEG layer III, as files of a run have them; those of several passages join.
    case mp3

    /// A file of its own.
    case wav

    var file: AudioFileSettings { AudioFileSettings(self == .mp3 ? .mp3 : .wav) }
}
