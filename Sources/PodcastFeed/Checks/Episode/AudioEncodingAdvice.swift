/// Apple advises 44.1 or 48 kHz, and 96 to 128 kb/s for mono and 128 to 256 for stereo; others are played all the same.
struct AudioEncodingAdvice: EpisodeRule {
    let code = "audio-encoding-advised"
    let severity = FeedFinding.Severity.note

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        guard let sound = episode.audio?.sound else { return [] }
        let rates = sound.isMono ? 96...128 : 128...256
        guard ![44_100, 48_000].contains(sound.sampleRate) || !rates.contains(sound.bitRate) else {
            return []
        }
        return [
            FeedFault(
                "Apple advises 44.1 or 48 kHz and \(rates.lowerBound) to \(rates.upperBound) kb/s, and the file has \(sound.sampleRate) Hz and \(sound.bitRate) kb/s; speech needs no more",
                file: episode.enclosurePath)
        ]
    }
}
