import AudioEncoding
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct NativeFileEncoderTests {
    private static let formats: [AudioFormat] = [.flac, .ogg]

    /// A tone with silence around it, as speech has, of an odd length.
    private static let samples: [Int16] = {
        var passages = TonePassages()
        let passage = passages.passage(["Boats wait outside for the tide.", "The pier opens at noon."])
        return ToneClips().recording(of: passage).samples.dropLast(101)
    }()

    private static func write(_ samples: [Int16], to folder: URL) throws -> String {
        let url = folder.appending(path: "samples")
        try Data(samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
            .write(to: url)
        return url.path
    }

    @Test(arguments: formats, [1, 4095, 16_384, 16_385, 60_000])
    func `a file has exactly the samples that it was made of`(format: AudioFormat, count: Int) async throws {
        try await withTemporaryFolder { folder in
            let repeated = Array(repeating: Self.samples, count: 3).flatMap { $0 }.prefix(count)
            let source = try Self.write(Array(repeated), to: folder)
            let path = folder.appending(path: "native").path
            #expect(
                try NativeFileEncoder(format, sampleRate: 22_050).encode(source, to: path) == repeated.count)
            let decoded = try (format == .ogg ? DecodedAudio(vorbis: path) : DecodedAudio(path: path)).samples
            #expect(decoded.count == repeated.count)
            if format == .flac { #expect(decoded == Array(repeated)) }
        }
    }

    @Test func `more effort makes smaller FLAC files`() async throws {
        try await withTemporaryFolder { folder in
            let source = try Self.write(Self.samples, to: folder)
            let sizes = try [EncodingEffort.fast, .normal, .best].map { effort in
                let path = folder.appending(path: "\(effort)").path
                let encoder = NativeFileEncoder(.flac, sampleRate: 22_050, effort: effort)
                _ = try encoder.encode(source, to: path)
                return try Data(contentsOf: URL(filePath: path)).count
            }
            #expect(sizes[0] > sizes[1] && sizes[1] >= sizes[2])
        }
    }

    @Test func `equal samples give equal FLAC files`() async throws {
        try await withTemporaryFolder { folder in
            let source = try Self.write(Self.samples, to: folder)
            let files = try ["a", "b"].map { name in
                let path = folder.appending(path: name).path
                _ = try NativeFileEncoder(.flac, sampleRate: 44_100).encode(source, to: path)
                return try Data(contentsOf: URL(filePath: path))
            }
            #expect(files[0] == files[1])
        }
    }

    @Test(arguments: formats) func `a full disk is an error`(format: AudioFormat) async throws {
        try await withTemporaryFolder { folder in
            let source = try Self.write(Self.samples, to: folder)
            let error = #expect(throws: EncodingError.self) {
                try NativeFileEncoder(format, sampleRate: 22_050).encode(source, to: "/dev/full")
            }
            #expect(error?.code == .fileNotWritable)
            #expect(error?.message.contains("no space left on device") == true)
        }
    }

    @Test func `files that are not there and formats that it cannot make are refused`() async throws {
        try await withTemporaryFolder { folder in
            let source = try Self.write(Self.samples, to: folder)
            let path = folder.appending(path: "native").path
            let attempts: [(AudioFormat, String, String)] = [
                (.flac, "/nonexistent", path), (.flac, source, "/nonexistent/native"), (.mp3, source, path),
            ]
            let codes = attempts.map { format, source, path in
                #expect(throws: EncodingError.self) {
                    try NativeFileEncoder(format, sampleRate: 22_050).encode(source, to: path)
                }?.code
            }
            #expect(codes == [.fileNotReadable, .fileNotWritable, .unsupportedSetting])
        }
    }

    @Test func `a file that ends within a sample is refused`() async throws {
        try await withTemporaryFolder { folder in
            let source = folder.appending(path: "odd").path
            try Data([1, 2, 3]).write(to: URL(filePath: source))
            let error = #expect(throws: EncodingError.self) {
                try NativeFileEncoder(.flac, sampleRate: 22_050).encode(
                    source, to: folder.appending(path: "native").path)
            }
            #expect(error?.code == .fileNotReadable)
        }
    }
}
