import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport

/// An Ogg Vorbis file as the pipeline makes it: encoded as a whole by libsndfile, then rewritten.
struct VorbisFile {
    let episode: Episode

    /// What libsndfile wrote.
    let native: Data
    let bytes: Data

    /// Makes a file of `passages` in tones, rewritten in pieces of `pieceSize` bytes.
    init(
        _ passages: [Passage], tags: Tags = FinishedFile.tags, pieceSize: Int = 10_000,
        edit: (inout Episode) -> Void = { _ in }
    ) async throws {
        let tones = ToneClips(ClipEncoding(.pcm))
        var timeline = TimelineBuilder(sampleRate: tones.speech.sampleRate)
        var samples: [Int16] = []
        for passage in passages {
            try timeline.append(PlannedPassage(passage), tones.clip(for: passage))
            samples += tones.recording(of: passage).samples
        }
        var episode = timeline.episode(tags: tags)
        edit(&episode)
        native = try await withTemporaryFolder { folder in
            let url = folder.appending(path: "native.ogg")
            try NativeVorbis.write(samples, sampleRate: tones.speech.sampleRate, to: url.path)
            return try Data(contentsOf: url)
        }
        self.episode = episode
        bytes = try Self.rewrite(native, for: episode, pieceSize: pieceSize)
    }

    /// What the rewriter makes of `file`.
    static func rewrite(_ file: Data, for episode: Episode, pieceSize: Int = 10_000) throws -> Data {
        var rewriter = VorbisRewriter(episode)
        var bytes = Data()
        for start in stride(from: 0, to: file.count, by: pieceSize) {
            bytes += try rewriter.append([UInt8](file[start..<min(start + pieceSize, file.count)]))
        }
        bytes += try rewriter.finish()
        return bytes
    }

    /// Calls `body` with the path of the file on disk.
    func onDisk<Result>(_ body: (String) throws -> Result) async throws -> Result {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "episode.ogg")
            try bytes.write(to: url)
            return try body(url.path)
        }
    }
}
