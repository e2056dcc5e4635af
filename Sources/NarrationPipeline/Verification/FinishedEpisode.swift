internal import FoundationEssentials
import NarrationModel
import SpeechSynthesis

/// An episode on the disk: its manifest, the folder with its files, and what decoding the audio gave.
struct FinishedEpisode: Sendable {
    /// What came of decoding an audio file.
    enum Outcome: Sendable {
        case measured(FileMeasurement)
        case damaged(SynthesisError)

        /// Why nobody looked at it.
        case notChecked(String)
    }

    let folder: String
    let manifestName: String
    let manifest: WrittenManifest

    /// What is known of the audio files that are there, by name.
    let audio: [String: Outcome]

    /// The measured audio files of the manifest, in its order.
    var measured: [(file: WrittenManifest.File, measurement: FileMeasurement)] {
        manifest.audioFiles.compactMap { file in
            guard case .measured(let measurement) = audio[file.name] else { return nil }
            return (file, measurement)
        }
    }

    /// The length of the timeline in milliseconds, rounded up.
    var milliseconds: Int {
        let rate = max(1, manifest.audio.sampleRate)
        return (manifest.audio.frameCount * 1000 + rate - 1) / rate
    }

    func path(of name: String) -> String { "\(folder)/\(name)" }

    /// The text of a file that the manifest names; nil when it cannot be read.
    func text(of name: String) -> String? {
        FileManager.default.contents(atPath: path(of: name)).map { String(decoding: $0, as: UTF8.self) }
    }
}
