import AudioAssembly
import AudioEncoding
import Foundation
import NarrationModel
import NarrationTestSupport

/// An Ogg Opus file as the pipeline writes it: the reserved header, the pages as they come, then the final header.
struct OpusFile {
    let episode: Episode
    let bytes: Data
    let header: [UInt8]
    let reservedHeader: [UInt8]

    /// Makes a file of `passages` in tones; those that `isSkipped` names are left out as unspeakable, and `edit` changes
    /// the planned and the finished episode.
    init(
        _ passages: [Passage], tags: Tags = FinishedFile.tags, bitRate: Int = 24,
        isSkipped: (Int) -> Bool = { _ in false }, edit: (inout Episode) -> Void = { _ in }
    ) throws {
        let tones = ToneClips(ClipEncoding(.pcm))
        let encoder = OpusClipEncoder(bitRate: bitRate)
        var timeline = TimelineBuilder(sampleRate: tones.speech.sampleRate)
        var plan = TimelineBuilder.plan(
            passages.map { PlannedPassage($0) }, sampleRate: tones.speech.sampleRate, tags: tags)
        edit(&plan)
        var stream = try OpusStream(plan: plan)
        var bytes = Data(stream.reservedHeader)
        for (index, passage) in passages.enumerated() {
            guard !isSkipped(index) else {
                timeline.skip(PlannedPassage(passage))
                continue
            }
            let samples = tones.recording(of: passage).samples
            let audio = try encoder.encode(samples, sampleRate: tones.speech.sampleRate)
            try timeline.append(PlannedPassage(passage), tones.clip(for: passage))
            bytes += try stream.append(audio, frameCount: samples.count)
        }
        var episode = timeline.episode(tags: tags)
        edit(&episode)
        reservedHeader = stream.reservedHeader
        let end = try stream.finish(episode)
        bytes += end.tail
        bytes.replaceSubrange(0..<end.header.count, with: end.header)
        self.episode = episode
        self.bytes = bytes
        header = end.header
    }

    /// The length of the timeline in samples at 48,000 Hz.
    var sampleCount: Int {
        Int((Double(episode.frameCount) * 48_000 / Double(episode.sampleRate)).rounded())
    }

    /// Calls `body` with the path of the file on disk.
    func onDisk<Result>(_ body: (String) throws -> Result) async throws -> Result {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "episode.opus")
            try bytes.write(to: url)
            return try body(url.path)
        }
    }

    /// The samples at 48,000 Hz as ffmpeg decodes them.
    func decoded() async throws -> [Int16] {
        try await onDisk { try DecodedAudio(path: $0).samples }
    }
}
