import AudioAssembly
import AudioEncoding
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
        try self.init(
            passages.map { PlannedPassage($0) }, tags: tags,
            settings: AudioFileSettings(format, bitRate: bitRate), isSkipped: isSkipped)
    }

    /// Makes a file of `planned` passages in tones.
    init(
        _ planned: [PlannedPassage], tags: Tags = Self.tags, settings: AudioFileSettings,
        isSkipped: (Int) -> Bool = { _ in false }
    ) throws {
        let clips = ToneClips(settings.clipEncoding)
        let rate = clips.speech.sampleRate
        let plan = TimelineBuilder.plan(planned, sampleRate: rate, tags: tags)
        guard var stream = try settings.stream(planned: plan) else {
            let recorded = try Self.record(planned, with: clips, tags: tags, isSkipped)
            format = settings.format
            episode = recorded.episode
            bytes = try Self.encode(recorded.samples, as: recorded.episode, settings)
            return
        }
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
        self.format = settings.format
        self.episode = episode
        self.bytes = bytes
    }

    /// The samples of all passages but those that are skipped, and their episode.
    private static func record(
        _ planned: [PlannedPassage], with clips: ToneClips, tags: Tags, _ isSkipped: (Int) -> Bool
    ) throws -> (samples: [UInt8], episode: Episode) {
        var timeline = TimelineBuilder(sampleRate: clips.speech.sampleRate)
        var samples: [UInt8] = []
        for (index, passage) in planned.enumerated() {
            guard !isSkipped(index) else {
                timeline.skip(passage)
                continue
            }
            let clip = try clips.clip(for: passage.passage)
            try timeline.append(passage, clip)
            samples += clip.encoded[0].payload
        }
        return (samples, timeline.episode(tags: tags))
    }

    /// Encodes the samples as a worker does, and rewrites the native file in pieces of odd lengths.
    private static func encode(
        _ samples: [UInt8], as episode: Episode, _ settings: AudioFileSettings
    ) throws -> Data {
        let path = FileManager.default.temporaryDirectory.appending(path: "narrate-\(UUID().uuidString)").path
        let native = path + ".native"
        defer { for file in [path, native] { try? FileManager.default.removeItem(atPath: file) } }
        try Data(samples).write(to: URL(filePath: path))
        let encoder = NativeFileEncoder(
            settings.format, sampleRate: settings.sampleRate, effort: settings.effort)
        #expect(try encoder.encode(path, to: native) == samples.count / 2)
        guard var rewriter = try settings.rewriter(for: episode) else {
            throw AssemblyError(.noAudio, "nothing makes files of format '\(settings.format.rawValue)'")
        }
        var bytes: [UInt8] = []
        var rest = [UInt8](try Data(contentsOf: URL(filePath: native)))[...]
        var length = 1
        while !rest.isEmpty {
            bytes += try rewriter.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
            length = length * 3 % 65_537
        }
        return Data(bytes + (try rewriter.finish()))
    }

    /// The formats whose files this project writes itself, all of them but M4B.
    static let formats: [AudioFormat] = [.mp3, .opus, .flac, .wav, .ogg]

    /// The formats whose files have a sample for every frame of the timeline, or two.
    static let timelineRate: [AudioFormat] = [.mp3, .flac, .wav, .ogg]

    /// How many samples the file should have when it is decoded.
    var sampleCount: Int { episode.frameCount(at: AudioFileSettings(format).sampleRate) }

    /// The formats whose files are clips in a container.
    static let contained: [AudioFormat] = [.mp3, .wav]

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

    /// The samples as ffmpeg decodes them, or libvorbis.
    func decoded() async throws -> [Int16] {
        try await onDisk { path in
            try (format == .ogg ? DecodedAudio(vorbis: path) : DecodedAudio(path: path)).samples
        }
    }

    /// What ffprobe says of the file's format, streams and chapters.
    func probed() async throws -> Probe {
        try await onDisk { try Probe(path: $0) }
    }
}
