/// The loudness is what players expect: about -16 LUFS, which speech in one channel has at -19, with peaks of at most -1 dBTP.
struct AudioLoudnessAdvice: EpisodeRule {
    let code = "audio-loudness-advised"
    let severity = FeedFinding.Severity.note

    private static let tolerance = 1.5
    private static let ceiling = -1.0

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let loudness = episode.manifest?.audio.loudness else { return [] }
        var faults: [FeedFault] = []
        if let level = loudness.integrated,
            !((-19 - Self.tolerance)...(-16 + Self.tolerance)).contains(level)
        {
            faults.append(
                FeedFault(
                    "an episode should have -16 LUFS, or -19 in mono, and has \(level); calibrate its voice",
                    file: episode.enclosurePath))
        }
        if let peak = loudness.truePeak, peak > Self.ceiling {
            faults.append(
                FeedFault(
                    "peaks should be at most -1 dBTP, and are \(peak); make the episode again",
                    file: episode.enclosurePath))
        }
        return faults
    }
}
