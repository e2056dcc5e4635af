/// The cues of every transcript go forward and lie inside the audio.
struct TranscriptTimes: EpisodeCheck {
    func findings(in episode: FinishedEpisode) -> [VerificationFinding] {
        episode.manifest.files.compactMap { file in
            guard let format = TranscriptFormat(fileName: file.name), let text = episode.text(of: file.name)
            else { return nil }
            return fault(in: format.cues(in: text), limit: episode.milliseconds, of: episode).map {
                .init(.transcriptBroken, file.name, $0)
            }
        }
    }

    private func fault(in cues: [TimedText.Cue]?, limit: Int, of episode: FinishedEpisode) -> String? {
        guard let cues else { return "the transcript cannot be read; render again" }
        let isSpoken = episode.manifest.sentences.contains { !$0.words.isEmpty }
        guard !cues.isEmpty || !isSpoken else { return "the transcript has no cue; render again" }
        var latest = 0
        for cue in cues {
            guard cue.start >= latest, cue.end >= cue.start else {
                return "the cue at \(cue.start) ms runs backwards; render again"
            }
            guard cue.end <= limit else {
                return "the cue at \(cue.start) ms ends behind the audio; render again"
            }
            latest = cue.start
        }
        return nil
    }
}
