/// The manifest's sentences and words lie inside the audio and never start before the ones before them.
struct WordTimes: EpisodeCheck {
    func findings(in episode: FinishedEpisode) -> [VerificationFinding] {
        fault(in: episode.manifest).map { [.init(.wordTimesBroken, episode.manifestName, $0)] } ?? []
    }

    private func fault(in manifest: WrittenManifest) -> String? {
        let limit = manifest.audio.frameCount
        var sentence = 0
        var word = 0
        for next in manifest.sentences {
            guard let start = Self.start(of: next.frames, notBefore: sentence, limit: limit) else {
                return
                    "the sentence at frames \(next.frames) runs backwards or beyond the audio; render again"
            }
            sentence = start
            for next in next.words {
                guard let start = Self.start(of: next.frames, notBefore: word, limit: limit) else {
                    return
                        "the word at frames \(next.frames) runs backwards or beyond the audio; render again"
                }
                word = start
            }
        }
        return nil
    }

    private static func start(of frames: [Int], notBefore earliest: Int, limit: Int) -> Int? {
        guard frames.count == 2, frames[0] >= earliest, frames[1] >= frames[0], frames[1] <= limit else {
            return nil
        }
        return frames[0]
    }
}
