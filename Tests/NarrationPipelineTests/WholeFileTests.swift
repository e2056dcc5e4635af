import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import SpeechSynthesis
import Testing

/// Files that are encoded as a whole, from a spool of samples.
@Suite struct WholeFileTests {
    private static let formats: [AudioFormat] = [.flac, .ogg, .m4b]

    private static let page = """
        The ferry is back on the river

        by Ada Verne March 5, 2024 5:30 PM

        The old ferry came back to the river on Tuesday after a winter in the yard. It carried the mayor first. \
        It carried a brass band after that, and the band played all the way across.

        The ferry will run every day until the end of October, and the fare stays what it was last year.
        """

    private static func write(to folder: URL) throws -> URL {
        let url = folder.appending(path: "page.txt")
        try page.write(to: url, atomically: true, encoding: .utf8)
        return url
    }

    /// A program in place of ffmpeg, which runs the lines of `script`.
    private static func program(_ script: String, in folder: URL) throws -> String {
        let url = folder.appending(path: "ffmpeg")
        try "#!/bin/sh\n\(script)\n".write(to: url, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
        return url.path
    }

    private static func names(in folder: URL) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    }

    @Test func `six formats of one page have the same chapters and leave nothing else`() async throws {
        try await withTemporaryFolder { folder in
            let output = folder.appending(path: "out")
            let report = try await ToneStudio(formats: ToneStudio.formats).render(
                try Self.write(to: folder), to: output)
            #expect(report.allFailures.isEmpty)
            let stem = "the-ferry-is-back-on-the-river"
            let endings = ToneStudio.formats.map(\.rawValue)
            #expect(
                try Self.names(in: output)
                    == Set((endings + ["vtt", "chapters.json", "json"]).map { "\(stem).\($0)" }))
            #expect(report.episodes[0].files.prefix(endings.count) == endings.map { "\(stem).\($0)" }[...])
            let starts = try endings.map { ending in
                try Probe(path: output.appending(path: "\(stem).\(ending)").path).chapters.map(\.start)
            }
            for other in starts {
                #expect(other.count == starts[0].count)
                #expect(zip(other, starts[0]).allSatisfy { abs($0 - $1) <= 0.0011 })
            }
        }
    }

    @Test(arguments: formats) func `equal pages give equal bytes`(format: AudioFormat) async throws {
        try await withTemporaryFolder { folder in
            let page = try Self.write(to: folder)
            var files: [Data] = []
            for name in ["a", "b"] {
                let output = folder.appending(path: name)
                let report = try await ToneStudio(formats: [format]).render(page, to: output)
                let audio = try #require(report.episodes.first?.files.first)
                files.append(try Data(contentsOf: output.appending(path: audio)))
            }
            #expect(files[0] == files[1])
        }
    }

    @Test(arguments: [AudioFormat.flac, .ogg])
    func `an encoder that crashes fails the article and leaves nothing`(format: AudioFormat) async throws {
        try await withTemporaryFolder { folder in
            let output = folder.appending(path: "out")
            let faulty = FaultInjector(ToneSynthesizer(), .crash, on: format)
            let report = try await ToneStudio(synthesizer: faulty, formats: [.mp3, format]).render(
                try Self.write(to: folder), to: output)
            #expect(report.episodes.isEmpty)
            #expect(report.allFailures.map(\.error.code) == [.internalFault])
            #expect(report.allFailures.first?.error.message.contains(".\(format.rawValue)'") == true)
            #expect(try Self.names(in: output).isEmpty)
        }
    }

    @Test func `without ffmpeg an M4B file fails, and the others are made`() async throws {
        try await withTemporaryFolder { folder in
            let page = try Self.write(to: folder)
            let output = folder.appending(path: "out")
            let both = try await ToneStudio(formats: [.m4b, .flac], ffmpeg: FFmpeg(program: nil)).render(
                page, to: output)
            #expect(both.episodes[0].files[0] == "the-ferry-is-back-on-the-river.flac")
            #expect(both.isIncomplete)
            #expect(both.allFailures.map(\.subject) == ["the-ferry-is-back-on-the-river.m4b"])
            #expect(both.allFailures.map(\.error.code) == [.ffmpegMissing])
            #expect(try Self.names(in: output).count == 4)
            let alone = try await ToneStudio(formats: [.m4b], ffmpeg: FFmpeg(program: nil)).render(
                page, to: folder.appending(path: "alone"))
            #expect(alone.episodes.isEmpty)
            #expect(alone.allFailures.map(\.error.code) == [.ffmpegMissing])
            #expect(alone.allFailures[0].error.message.contains("install it"))
        }
    }

    @Test(
        arguments: [
            ("echo 'odd samples' >&2; echo 'giving up' >&2; exit 3", "odd samples"),
            ("echo 'a warning' >&2", "a warning"), ("exit 0", "not whole"), ("kill -9 $$", "nothing"),
            ("exec sleep 1000", "did not end"),
        ])
    func `an ffmpeg that fails is quoted, and leaves nothing`(script: String, message: String) async throws {
        try await withTemporaryFolder { folder in
            let program = try Self.program(script, in: folder)
            let output = folder.appending(path: "out")
            let patience = script.contains("sleep") ? Duration.milliseconds(300) : .seconds(600)
            let studio = ToneStudio(
                formats: [.mp3, .m4b], ffmpeg: FFmpeg(program: program, patience: patience))
            let report = try await studio.render(try Self.write(to: folder), to: output)
            let error = try #require(report.allFailures.first?.error)
            #expect(error.code == .ffmpegFailed)
            #expect(error.message.contains(message), "\(error.message)")
            #expect(report.episodes.isEmpty)
            #expect(try Self.names(in: output).isEmpty)
        }
    }

    @Test func `an M4B file that ends early is not taken for whole`() async throws {
        try await withTemporaryFolder { folder in
            let real = try #require(FFmpeg.installed())
            let script = """
                "\(real)" "$@" || exit 1
                for last; do :; done
                truncate --size=-1 "${last#file:}"
                """
            let program = try Self.program(script, in: folder)
            let report = try await ToneStudio(formats: [.m4b], ffmpeg: FFmpeg(program: program)).render(
                try Self.write(to: folder), to: folder.appending(path: "out"))
            #expect(report.allFailures.map(\.error.code) == [.ffmpegFailed])
        }
    }

    /// Sizes from one that not even the spool fits into, and then from its own, to one with room for everything.
    @Test(.enabled(if: SmallDisk.canBeMade, "only root can mount a small disk"), arguments: formats)
    func `a disk that is full at any stage is an error, and nothing is left on it`(
        format: AudioFormat
    ) async throws {
        try await withTemporaryFolder { folder in
            let page = try Self.write(to: folder)
            let wave = folder.appending(path: "wave")
            let whole = try await ToneStudio(formats: [.wav]).render(page, to: wave)
            let spool = try Data(contentsOf: wave.appending(path: whole.episodes[0].files[0])).count / 1024
            var messages: Set<String> = []
            var isMade = false
            var kibibytes = 64
            while !isMade, kibibytes < 1 << 14 {
                try await SmallDisk.with(kibibytes: kibibytes) { disk in
                    let report = try await ToneStudio(formats: [format]).render(page, to: disk)
                    if let error = report.allFailures.first?.error {
                        #expect(error.code == .outputNotWritable, "\(error)")
                        messages.insert(error.message.replacingOccurrences(of: disk.path, with: ""))
                    } else {
                        isMade = true
                    }
                    #expect(try Self.names(in: disk).count == (isMade ? 4 : 0))
                }
                kibibytes = max(kibibytes + 24, spool - 64)
            }
            #expect(isMade)
            #expect(messages.contains { $0.contains(".samples'") })
            #expect(messages.contains { $0.contains(".\(format.rawValue)'") })
            let stages = format == .m4b ? ["samples", "encoded"] : ["samples", "encoded", "rewritten"]
            #expect(messages.count >= stages.count, "\(messages)")
        }
    }
}
