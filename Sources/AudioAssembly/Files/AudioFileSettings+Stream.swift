package import NarrationModel

extension AudioFileSettings {
    /// The stream of a file that joins its clips.
    ///
    /// - Parameter episode: The planned episode, as ``TimelineBuilder/plan(_:sampleRate:tags:)`` gives it.
    /// - Returns: Nil for a format that encodes the joined clips as a whole.
    /// - Throws: ``AssemblyError`` when the tags or chapters are more than the container holds.
    package func stream(planned episode: Episode) throws(AssemblyError) -> (any FileStream)? {
        switch format {
        case .mp3:
            try ContainedStream(
                MP3Container(bitRate: bitRate ?? 64, sampleRate: sampleRate), planned: episode)
        case .wav: try ContainedStream(WAVContainer(sampleRate: sampleRate), planned: episode)
        case .opus: try OpusStream(plan: episode)
        case .flac, .ogg, .m4b: nil
        }
    }
}
