package import NarrationModel

/// A file that has nothing but audio: no tags, chapters or cover.
package enum BareFile {
    /// The formats that do without.
    package static let formats = LiveStream.formats

    /// The file of clips in order; nil for a format that is not one of ``formats``.
    package static func bytes(of clips: [EncodedClip], _ settings: AudioFileSettings) -> [UInt8]? {
        guard var stream = LiveStream(settings) else { return nil }
        var audio: [UInt8] = []
        for clip in clips { audio += stream.append(clip) }
        audio += stream.finish()
        guard settings.format == .wav else { return audio }
        return WAVContainer(sampleRate: settings.sampleRate).header(payloadByteCount: audio.count) + audio
    }
}
