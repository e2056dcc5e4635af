package import NarrationModel

extension AudioFileSettings {
    /// What makes the file of `episode` of the native one that a worker encodes; nil for formats that are made otherwise.
    package func rewriter(for episode: Episode) throws(AssemblyError) -> (any FileRewriter & ~Copyable)? {
        switch format {
        case .flac: try FLACRewriter(episode, sampleRate: sampleRate)
        case .ogg: VorbisRewriter(episode)
        case .mp3, .opus, .wav, .m4b: nil
        }
    }
}
