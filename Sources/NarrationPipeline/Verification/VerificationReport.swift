import NarrationModel

/// What was found in folders that `render` wrote to.
package struct VerificationReport: Sendable, Encodable {
    /// One manifest and its files.
    package struct Episode: Sendable, Encodable {
        package var manifest: String
        package var title: String

        /// The length in seconds.
        package var duration: Double
        package var chapters: Int
        package var words: Int

        /// What the decoded audio files hold, in the manifest's order.
        package var audio: [Audio]
        package var findings: [VerificationFinding]
    }

    /// An audio file as it was measured.
    package struct Audio: Sendable, Encodable {
        package var file: String
        package var samples: Int

        /// Integrated loudness in LUFS, range in LU, peaks in dBTP and dBFS.
        package var loudness: Double?
        package var range: Double?
        package var truePeak: Double?
        package var samplePeak: Double?
    }

    package struct Folder: Sendable, Encodable {
        package var path: String
        package var episodes: [Episode]

        /// What belongs to no episode: manifests that cannot be read, and leftovers.
        package var findings: [VerificationFinding]
    }

    package var folders: [Folder]

    /// Everything that is not as it should be.
    package var findings: [VerificationFinding] {
        folders.flatMap { $0.episodes.flatMap(\.findings) + $0.findings }
    }
}

extension VerificationReport.Episode {
    init(_ episode: FinishedEpisode, findings: [VerificationFinding]) {
        let manifest = episode.manifest
        self.init(
            manifest: episode.manifestName, title: manifest.title,
            duration: Double(episode.milliseconds) / 1000, chapters: manifest.chapters.count,
            words: manifest.words.spoken, audio: episode.measured.map(VerificationReport.Audio.init),
            findings: findings)
    }
}

extension VerificationReport.Audio {
    fileprivate init(_ measured: (file: WrittenManifest.File, measurement: FileMeasurement)) {
        let measurement = measured.measurement
        self.init(
            file: measured.file.name, samples: measurement.frameCount, loudness: measurement.integrated,
            range: measurement.range, truePeak: measurement.truePeak, samplePeak: measurement.samplePeak)
    }
}
