import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport

/// A file as the pipeline writes it: the reserved header, the payload as it comes, then the final header over it.
struct FinishedFile {
    let format: AudioFormat
    let episode: Episode
    let bytes: Data

    /// Makes a file of `passages` in tones; those that `isSkipped` names are left out as unspeakable.
    init(
        _ passages: [Passage], tags: Tags = Self.tags, format: AudioFormat = .mp3, bitRate: Int = 64,
        isSkipped: (Int) -> Bool = { _ in false }
    ) throws {
        let clips = ToneClips(format: format, bitRate: bitRate)
        var assembly = try EpisodeAssembly(
            of: passages, tags: tags, format: format, bitRate: bitRate, sampleRate: clips.speech.sampleRate)
        var bytes = Data(assembly.reservedHeader)
        for (index, passage) in passages.enumerated() {
            if isSkipped(index) {
                assembly.skip(passage)
            } else {
                bytes += try assembly.append(passage, clips.clip(for: passage))
            }
        }
        let assembled = try assembly.finish()
        bytes += assembled.tail
        bytes.replaceSubrange(0..<assembled.header.count, with: assembled.header)
        self.format = format
        self.episode = assembled.episode
        self.bytes = bytes
    }

    static let tags = Tags(
        title: "Harbor reopens after the storm", artist: "Ada Verne", album: "The Daily Tide",
        date: "2024-03-05", language: "en-GB", sourceURL: "https://example.org/harbor?day=5",
        comment: "Narrated by a synthetic voice")

    /// Calls `body` with the path of the file on disk.
    func onDisk<Result>(_ body: (String) throws -> Result) async throws -> Result {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "episode.\(format.rawValue)")
            try bytes.write(to: url)
            return try body(url.path)
        }
    }

    /// The samples as ffmpeg decodes them.
    func decoded() async throws -> [Int16] {
        try await onDisk { try DecodedAudio(path: $0).samples }
    }

    /// What ffprobe says of the file's format, streams and chapters.
    func probed() async throws -> Probe {
        try await onDisk { try Probe(path: $0) }
    }
}
