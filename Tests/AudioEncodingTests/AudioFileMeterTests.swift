import AudioEncoding
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// What ffmpeg's own encoders made, against theory; they change the level (lame's by 0.45 dB) and let a sine's end ring.
///
/// A sine of 997 Hz in one channel has 0.691 - 3.70 dB of K-weighted loudness: 3.01 LU below its peak (BS.1770-4).
@Suite struct AudioFileMeterTests {
    private static let frameCount = 101_430

    private static let decoder: String? = ["/usr/bin/ffmpeg", "/usr/local/bin/ffmpeg"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Writes 4.6 seconds of a sine 20 dB below full scale, by ffmpeg's encoder for the file's kind.
    private func sine(_ options: [String], as name: String, in folder: URL) throws -> String {
        let path = folder.appending(path: name).path
        _ = try Tool.ffmpeg.run(
            [
                "-v", "error", "-f", "lavfi", "-i",
                "aevalsrc=0.1*sin(2*PI*997*t):s=22050:d=\(Double(Self.frameCount) / 22_050)",
            ] + options + [path])
        return path
    }

    @Test(arguments: [
        ("a.wav", [String](), 101_430, 22_050), ("a.flac", [], 101_430, 22_050),
        ("a.mp3", ["-b:a", "64k"], 101_430, 22_050), ("a.ogg", ["-c:a", "libvorbis"], 101_430, 22_050),
        ("a.opus", ["-b:a", "32k", "-ar", "48000"], 220_800, 48_000),
    ])
    func `a file is decoded to the very sample that it was made of, and measured`(
        name: String, options: [String], frameCount: Int, sampleRate: Int
    ) async throws {
        try await withTemporaryFolder { folder in
            let path = try sine(options, as: name, in: folder)
            let measurement = try AudioFileMeter().measure(path: path)
            #expect(measurement.frameCount == frameCount)
            #expect(measurement.sampleRate == sampleRate)
            #expect(measurement.channelCount == 1)
            let isLossy = !["a.wav", "a.flac"].contains(name)
            #expect(abs(try #require(measurement.integrated) + 23.01) < (isLossy ? 0.6 : 0.05))
            #expect(abs(try #require(measurement.truePeak) + 20) < (isLossy ? 2 : 0.1))
            #expect(try #require(measurement.samplePeak) <= #require(measurement.truePeak) + 0.01)
        }
    }

    @Test func `MP4 is decoded by ffmpeg, to the end of its last frame`() async throws {
        try await withTemporaryFolder { folder in
            let path = try sine(["-c:a", "aac", "-b:a", "48k", "-f", "ipod"], as: "a.m4b", in: folder)
            let decoder = try #require(Self.decoder)
            let measurement = try AudioFileMeter(decoder: decoder).measure(path: path)
            #expect((0..<1024).contains(measurement.frameCount - Self.frameCount))
            #expect(abs(try #require(measurement.integrated) + 23.01) < 0.2)
            let error = #expect(throws: EncodingError.self) { try AudioFileMeter().measure(path: path) }
            #expect(error?.code == .unknownFormat)
        }
    }

    @Test(arguments: ["a.wav", "a.flac", "a.mp3", "a.ogg", "a.opus"])
    func `a file that ends too early is shorter, whatever its header says`(name: String) async throws {
        try await withTemporaryFolder { folder in
            let rate = name == "a.opus" ? ["-ar", "48000"] : []
            let path = try sine(rate, as: name, in: folder)
            let whole = try AudioFileMeter().measure(path: path)
            let bytes = try Data(contentsOf: URL(filePath: path))
            try bytes.prefix(bytes.count * 2 / 3).write(to: URL(filePath: path))
            let half = try? AudioFileMeter().measure(path: path)
            #expect((half?.frameCount ?? 0) < whole.frameCount)
        }
    }

    @Test func `what is no audio is refused, by ffmpeg as well`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "a.m4b").path
            try Data("This is a letter and no audio at all.".utf8).write(to: URL(filePath: path))
            for decoder in [nil, Self.decoder] {
                #expect(throws: EncodingError.self) {
                    try AudioFileMeter(decoder: decoder).measure(path: path)
                }
            }
            #expect(throws: EncodingError.self) {
                try AudioFileMeter(decoder: "/nonexistent/ffmpeg").measure(path: path)
            }
        }
    }

    @Test func `silence has no level`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "a.wav").path
            _ = try Tool.ffmpeg.run(
                ["-v", "error", "-f", "lavfi", "-i", "anullsrc=r=22050:cl=mono:d=2", path])
            let measurement = try AudioFileMeter().measure(path: path)
            #expect(measurement == FileMeasurement(frameCount: 44_100, sampleRate: 22_050))
        }
    }
}
