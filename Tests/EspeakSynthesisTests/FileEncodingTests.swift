import Foundation
import NarrationModel
import NarrationTestSupport
import SpeechSynthesis
import Testing

/// Whole files, encoded by the children of real workers.
@Suite struct FileEncodingTests {
    /// Calls `body` with a file of ten seconds of samples and the path of a file to make.
    private func withSamples(_ body: (FileEncoding) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let samples = folder.appending(path: "samples")
            let frameCount = 220_500
            try Data((0..<2 * frameCount).map { UInt8($0 * 31 % 253) }).write(to: samples)
            try await body(
                FileEncoding(
                    .flac, source: samples.path, destination: folder.appending(path: "native").path,
                    frameCount: frameCount, sampleRate: 22_050))
        }
    }

    private func code(of file: FileEncoding) async throws -> SynthesisError.Code? {
        try await SpeakingWorkers.run(1) { pool in
            do throws(SynthesisError) {
                try await pool.encode(file)
                return nil
            } catch {
                return error.code
            }
        }
    }

    @Test(arguments: [AudioFormat.flac, .ogg])
    func `a child encodes a file with all its samples`(format: AudioFormat) async throws {
        try await withSamples { file in
            var file = file
            file.format = format
            let encoding = file
            try await SpeakingWorkers.run(1) { try await $0.encode(encoding) }
            #expect(try DecodedAudio(path: file.destination).samples.count == file.frameCount)
        }
    }

    @Test func `the worker says how the child that encoded a file ended, and speaks on`() async throws {
        try await withSamples { file in
            let (codes, passage) = try await SpeakingWorkers.run(1) { pool in
                var codes: [SynthesisError.Code?] = []
                for fault in [InjectedFault.crash, .hang, .memory, .killWorker] {
                    var file = file
                    file.fault = fault
                    do throws(SynthesisError) {
                        try await pool.encode(file)
                    } catch {
                        codes.append(error.code)
                    }
                }
                return (codes, try await pool.speak(SpeakingWorkers.request("Good morning.")))
            }
            #expect(codes == [.childCrashed, .childTimedOut, .memoryExceeded, .workerLost])
            #expect(passage.frameCount > 0)
        }
    }

    @Test func `a full disk and a missing file are told apart`() async throws {
        try await withSamples { file in
            var full = file
            full.destination = "/dev/full"
            let codeOfFull = try await code(of: full)
            #expect(codeOfFull == .fileNotWritable)
            var missing = file
            missing.source += ".missing"
            let codeOfMissing = try await code(of: missing)
            #expect(codeOfMissing == .encodingFailed)
        }
    }

    @Test func `a file that is longer than was said is not taken for whole`() async throws {
        try await withSamples { file in
            var shorter = file
            shorter.frameCount -= 1
            let codeOfShorter = try await code(of: shorter)
            #expect(codeOfShorter == .encodingFailed)
        }
    }

    @Test func `a child cannot write much more than its samples`() async throws {
        try await withSamples { file in
            var tiny = file
            tiny.frameCount = 0
            let samples = URL(filePath: file.source)
            // Noise of three mebibytes does not fit into the mebibyte that a file without samples may have.
            var state: UInt64 = 1
            try Data(
                (0..<3 << 20).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return UInt8(state >> 56)
                }
            ).write(to: samples)
            let codeOfTiny = try await code(of: tiny)
            #expect(codeOfTiny == .fileNotWritable)
        }
    }
}
