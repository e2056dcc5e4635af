import NarrationModel

/// The audio files of an episode that can be made here, and those that cannot because a program is not installed.
struct MakeableFiles {
    let files: [AudioFileSettings]
    let failures: [RenderReport.Failure]

    /// Looks at what was asked for; `stem` is the files' name without an ending.
    ///
    /// - Throws: `configurationUnusable` for a bit rate that a format does not have, and the first failure when nothing can
    ///   be made.
    init(_ settings: RenderSettings, stem: String) throws(PipelineError) {
        if let problem = settings.files.lazy.compactMap(\.problem).first {
            throw PipelineError(.configurationUnusable, problem)
        }
        let hasFFmpeg = settings.ffmpeg.program != nil
        files = settings.files.filter { hasFFmpeg || $0.format != .m4b }
        failures = settings.files.filter { !hasFFmpeg && $0.format == .m4b }.map {
            .init(subject: "\(stem).\($0.format.rawValue)", error: FFmpeg.missing)
        }
        if files.isEmpty, let failure = failures.first { throw failure.error }
    }
}
