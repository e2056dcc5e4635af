package import NarrationModel

/// A file that has nothing but audio: no tags, chapters or cover.
package enum BareFile {
    /// The file of clips in order; nil for a format that ``LiveStream`` has not.
    package static func bytes(of clips: [EncodedClip], _ settings: AudioFileSettings) -> [UInt8]? {
        guard var stream = LiveStream(settings) else { return nil }
        var audio: [UInt8] = []
        for clip in clips { audio += stream.append(clip) }
        audio += stream.finish()
        return header(settings, payloadByteCount: audio.count) + audio
    }

    /// What comes before so many bytes of audio.
    package static func header(_ settings: AudioFileSettings, payloadByteCount count: Int) -> [UInt8] {
        settings.format == .wav
            ? WAVContainer(sampleRate: settings.sampleRate).header(payloadByteCount: count) : []
    }
}
