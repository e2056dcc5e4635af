import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

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
        let settings = AudioFileSettings(format, bitRate: bitRate)
        let clips = ToneClips(settings.clipEncoding)
        let rate = clips.speech.sampleRate
        let planned = passages.map { PlannedPassage($0) }
        let plan = TimelineBuilder.plan(planned, sampleRate: rate, tags: tags)
        var stream = try #require(try settings.stream(planned: plan))
        var timeline = TimelineBuilder(sampleRate: rate)
        var bytes = Data(stream.reservedHeader)
        for (index, passage) in planned.enumerated() {
            if isSkipped(index) {
                timeline.skip(passage)
            } else {
                let clip = try clips.clip(for: passage.passage)
                try timeline.append(passage, clip)
                bytes += try stream.append(clip.encoded[0], frameCount: clip.frameCount)
            }
        }
        let episode = timeline.episode(tags: tags)
        let ending = try stream.finish(episode)
        bytes += ending.tail
        bytes.replaceSubrange(0..<ending.header.count, with: ending.header)
        self.format = format
        self.episode = episode
        self.bytes = bytes
    }

    /// The formats whose files are made of clips as they arrive.
    static let formats: [AudioFormat] = [.mp3, .wav]

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
