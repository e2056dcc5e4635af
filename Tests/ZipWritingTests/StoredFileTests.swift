import Foundation
import NarrationTestSupport
import Testing

@testable import ZipWriting

@Suite struct StoredFileTests {
    @Test(arguments: [0, 1, 65_535, 65_536, 300_001])
    func `a file goes in byte for byte and in slices`(size: Int) async throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 + $0 >> 9) }
        var longest = 0
        let entries = try await withTemporaryFolder { folder in
            let url = folder.appending(path: "audio.mp3")
            try Data(bytes).write(to: url)
            return try await ReadArchive.reading { archive in
                try archive.storeFile(at: url.path, as: "audio.mp3")
            } watching: {
                longest = max(longest, $0.count)
            }
        }
        #expect(entries.map(\.digest) == [ReadArchive.digest(bytes)])
        #expect(entries.allSatisfy { $0.isStored && $0.flags == 0 })
        #expect(longest <= FileSlices.length)
    }

    @Test func `a file that is not there is an error that names it`() {
        var archive = ZIPWriter { _ in }
        #expect { try archive.storeFile(at: "/nowhere/audio.mp3", as: "a") } throws: { error in
            (error as? ZIPError)?.code == .fileNotReadable
                && "\(error)".contains("'/nowhere/audio.mp3' must be readable")
        }
    }

    @Test func `a folder is no file`() {
        var archive = ZIPWriter { _ in }
        #expect { try archive.storeFile(at: "/", as: "a") } throws: {
            ($0 as? ZIPError)?.code == .fileNotReadable
        }
    }

    @Test func `a file that changes meanwhile is an error`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "audio.mp3")
            try Data([1, 2, 3]).write(to: url)
            var archive = ZIPWriter { _ in
                let file = try FileHandle(forWritingTo: url)
                try file.seekToEnd()
                try file.write(contentsOf: [4])
                try file.close()
            }
            #expect { try archive.storeFile(at: url.path, as: "a") } throws: {
                ($0 as? ZIPError)?.code == .fileChanged
            }
        }
    }
}
