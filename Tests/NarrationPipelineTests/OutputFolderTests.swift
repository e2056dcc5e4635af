import Digests
import Foundation
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct OutputFolderTests {
    @Test func `a file has its name only when it is finished`() async throws {
        try await withTemporaryFolder { folder in
            let output = try OutputFolder(path: folder.path)
            let name = folder.appending(path: "a.mp3").path
            let file = try output.begin("a.mp3")
            try file.append([0, 0, 3, 4])
            try file.replaceBeginning([1, 2])
            try file.append([5])
            #expect(!FileManager.default.fileExists(atPath: name))
            #expect(try file.digest().digest == SHA256Digest.hexadecimal(of: [1, 2, 3, 4, 5]))
            try file.finish()
            #expect(FileManager.default.contents(atPath: name) == Data([1, 2, 3, 4, 5]))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.mp3"])
        }
    }

    @Test func `an abandoned file leaves the old one as it was`() async throws {
        try await withTemporaryFolder { folder in
            let output = try OutputFolder(path: folder.path)
            try output.write([9], to: "a.mp3")
            let file = try output.begin("a.mp3")
            try file.append([1])
            file.abandon()
            #expect(FileManager.default.contents(atPath: folder.appending(path: "a.mp3").path) == Data([9]))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.mp3"])
        }
    }

    @Test func `what a dead process left is swept, what a living one writes is not`() async throws {
        try await withTemporaryFolder { folder in
            let dead = folder.appending(path: ".a.mp3.4194400.partial")
            let samples = folder.appending(path: ".a.22050.samples.4194400.partial")
            let alive = folder.appending(path: ".b.mp3.\(ProcessInfo.processInfo.processIdentifier).partial")
            for url in [dead, samples, alive] { try Data([1]).write(to: url) }
            _ = try OutputFolder(path: folder.path)
            #expect(!FileManager.default.fileExists(atPath: dead.path))
            #expect(!FileManager.default.fileExists(atPath: samples.path))
            #expect(FileManager.default.fileExists(atPath: alive.path))
        }
    }

    @Test func `a folder that cannot be made is refused with a remedy`() {
        let error = #expect(throws: PipelineError.self) { try OutputFolder(path: "/dev/null/out") }
        #expect(error?.code == .outputNotWritable)
        #expect(error?.message.contains("--output") == true)
    }

    @Test func `digests are those of FIPS 180-4`() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(SHA256Digest.hexadecimal(of: Array("abc".utf8)) == abc)
    }
}
