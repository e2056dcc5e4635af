import NarrationModel

/// Every audio file decodes, and gives exactly as many samples as its manifest says.
struct DecodedLength: EpisodeCheck {
    func findings(in episode: FinishedEpisode) -> [VerificationFinding] {
        episode.manifest.audioFiles.compactMap { file in
            switch episode.audio[file.name] {
            case nil: nil
            case .notChecked(let reason): .init(.audioNotChecked, file.name, reason)
            case .damaged:
                .init(.audioDamaged, file.name, "the audio cannot be decoded; render again")
            case .measured(let measurement): finding(for: file, measurement, in: episode)
            }
        }
    }

    private func finding(
        for file: WrittenManifest.File, _ measurement: FileMeasurement, in episode: FinishedEpisode
    ) -> VerificationFinding? {
        guard measurement.sampleRate == file.sampleRate else {
            return .init(
                .audioLength, file.name,
                "the audio has \(measurement.sampleRate) samples a second where \(file.sampleRate ?? 0) were written; render again"
            )
        }
        let expected = file.sampleCount ?? episode.manifest.audio.frameCount
        let surplus = measurement.frameCount - expected
        guard surplus < 0 || surplus > Self.padding(of: file.format) else { return nil }
        return .init(
            .audioLength, file.name,
            "the audio has \(measurement.frameCount) samples where \(expected) were written; render again")
    }

    /// How many samples a decoder may give behind the end: the rest of an AAC frame, which MP4 does not cut off.
    private static func padding(of format: String?) -> Int {
        format == AudioFormat.m4b.rawValue ? 1023 : 0
    }
}
