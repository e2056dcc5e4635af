package import NarrationModel

/// How large a file will be, told without encoding anything.
package struct FileForecast: Hashable, Sendable {
    package var byteCount: Int

    /// Whether the size is right to the byte; else it is what speech usually comes to.
    package var isExact: Bool
}

extension AudioFileSettings {
    /// The size of the file of `episode`, whose clips have the given lengths in frames of the timeline.
    ///
    /// `planned` is the episode before anything was spoken, with the same tags and chapters.
    ///
    /// - Throws: ``AssemblyError`` when the tags or chapters are more than the container holds.
    package func forecast(
        _ episode: Episode, planned: Episode, clips: [Int]
    ) throws(AssemblyError) -> FileForecast {
        switch format {
        case .mp3:
            let header = try stream(planned: planned)?.reservedHeader.count ?? 0
            let sizes = MPEGFrameSizes(bitRate: bitRate ?? 64, sampleRate: sampleRate)
            return FileForecast(
                byteCount: header + sizes.byteCount(clips: clips, timelineRate: episode.sampleRate),
                isExact: true)
        case .wav:
            let container = WAVContainer(sampleRate: sampleRate)
            var payload = PayloadSummary(isChecked: false)
            payload.count(2 * episode.frameCount(at: sampleRate))
            let header = try container.header(for: episode, payload: payload, size: nil).count
            let trailer = try container.trailer(for: episode, payload: payload).count
            return FileForecast(byteCount: header + payload.byteCount + trailer, isExact: true)
        case .opus, .flac, .ogg, .m4b:
            let seconds = Double(episode.frameCount) / Double(episode.sampleRate)
            let cover = episode.tags.cover?.bytes.count ?? 0
            return FileForecast(
                byteCount: Int(seconds * usualByteRate) + (format == .m4b ? cover : cover * 4 / 3),
                isExact: false)
        }
    }

    /// What a second of speech comes to in bytes where that depends on the signal, as measured on an hour of it.
    private var usualByteRate: Double {
        switch format {
        case .opus: Double(bitRate ?? 24) * 1.05 * 125
        case .m4b: Double(bitRate ?? 48) * 1.12 * 125
        case .flac: 192 * 125 * Double(sampleRate) / 22_050
        default: 55 * 125
        }
    }
}
