import AudioAssembly
import AudioEncoding
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct FLACRewriterTests {
    /// A native file of ten thousand samples, and an episode of as many.
    private static func native(sampleRate: Int = 22_050) throws -> (bytes: [UInt8], episode: Episode) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "narrate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let samples = folder.appending(path: "samples")
        let flac = folder.appending(path: "native")
        try Data((0..<20_000).map { UInt8($0 * 7 % 251) }).write(to: samples)
        _ = try NativeFileEncoder(.flac, sampleRate: sampleRate).encode(samples.path, to: flac.path)
        let episode = Episode(
            tags: FinishedFile.tags, sampleRate: 22_050, frameCount: 10_000,
            chapters: [Chapter(title: "One", frames: FrameRange(start: 0, end: 10_000))], cues: [],
            loudness: Loudness(integrated: nil, samplePeak: nil))
        return ([UInt8](try Data(contentsOf: flac)), episode)
    }

    @Test func `two strict readers have nothing to say`() async throws {
        let file = try FinishedFile(Sentences.passages(12), format: .flac)
        try await file.onDisk { path in
            #expect(try Tool.flac.run(["--test", "--silent", "--warnings-as-errors", path]) == "")
            let blocks = try Tool.metaflac.run(["--list", path])
            let types = blocks.split(separator: "\n").filter { $0.contains("  type:") }
            #expect(types == ["  type: 0 (STREAMINFO)", "  type: 4 (VORBIS_COMMENT)"])
            #expect(blocks.contains("total samples: \(file.episode.frameCount)\n"))
        }
    }

    @Test func `the pieces in which a file comes make no difference`() throws {
        let (bytes, episode) = try Self.native()
        var whole = try FLACRewriter(episode, sampleRate: 22_050)
        let expected = try whole.append(bytes) + whole.finish()
        var pieced = try FLACRewriter(episode, sampleRate: 22_050)
        var output: [UInt8] = []
        for byte in bytes { output += try pieced.append([byte]) }
        output += try pieced.finish()
        #expect(output == expected)
    }

    @Test(arguments: [0, 3, 4, 20, 41, 42, 43]) func `a file that ends before its audio is refused`(
        count: Int
    ) throws {
        let (bytes, episode) = try Self.native()
        var rewriter = try FLACRewriter(episode, sampleRate: 22_050)
        _ = try rewriter.append(Array(bytes.prefix(count)))
        let error = #expect(throws: AssemblyError.self) { try rewriter.finish() }
        #expect(error?.code == .malformedAudio)
    }

    @Test func `a file of another kind, length or rate is refused`() throws {
        let (bytes, episode) = try Self.native()
        var longer = episode
        longer.frameCount += 576
        let other = try Self.native(sampleRate: 44_100)
        for (bytes, episode) in [(Array("RIFF".utf8), episode), (bytes, longer), (other.bytes, episode)] {
            var rewriter = try FLACRewriter(episode, sampleRate: 22_050)
            let error = #expect(throws: AssemblyError.self) { try rewriter.append(bytes) }
            #expect(error?.code == .malformedAudio)
        }
    }

    @Test func `a cover of 16 MiB is refused with a remedy`() throws {
        var (_, episode) = try Self.native()
        let size = 1 << 24 - 200
        episode.tags.cover = CoverImage(bytes: [UInt8](repeating: 1, count: size), mediaType: "image/jpeg")
        #expect(throws: Never.self) { try FLACRewriter(episode, sampleRate: 22_050) }
        episode.tags.cover = CoverImage(bytes: [UInt8](repeating: 1, count: 1 << 24), mediaType: "image/jpeg")
        let error = #expect(throws: AssemblyError.self) { try FLACRewriter(episode, sampleRate: 22_050) }
        #expect(error?.code == .fileTooLarge)
        #expect(error?.message.contains("smaller") == true)
    }
}
