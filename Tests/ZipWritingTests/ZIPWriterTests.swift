import Foundation
import NarrationTestSupport
import Testing

@testable import ZipWriting

@Suite struct ZIPWriterTests {
    @Test func `entries come back in order with their bytes`() async throws {
        let long = Array(String(repeating: "The tide tables repeat. ", count: 400).utf8)
        let entries = try await ReadArchive.reading { archive in
            try archive.store(Array("application/epub+zip".utf8), as: "mimetype")
            try archive.deflate(long, as: "EPUB/long.xhtml")
            try archive.deflate([], as: "EPUB/empty.txt")
            try archive.store([0, 255, 10], as: "EPUB/обкладинка.png")
        }
        #expect(
            entries.map(\.name) == ["mimetype", "EPUB/long.xhtml", "EPUB/empty.txt", "EPUB/обкладинка.png"])
        #expect(entries.map(\.isStored) == [true, false, true, true])
        #expect(entries[1].size == long.count && entries[1].compressedSize < 100)
        #expect(entries[1].digest == ReadArchive.digest(long))
        #expect(entries[3].digest == ReadArchive.digest([0, 255, 10]))
    }

    @Test func `an entry carries no date, owner or extra field`() async throws {
        let entries = try await ReadArchive.reading { archive in
            try archive.store(Array("application/epub+zip".utf8), as: "mimetype")
            try archive.deflate([UInt8](repeating: 65, count: 5_000), as: "text.txt")
        }
        for entry in entries {
            #expect(entry.date == [1980, 1, 1, 0, 0, 0])
            #expect(entry.extraByteCount == 0 && entry.localExtraByteCount == 0)
            #expect(entry.attributes == 0 && entry.flags == 0)
        }
    }

    @Test func `the media type stands where readers look for it without unpacking`() throws {
        var bytes: [UInt8] = []
        var archive = ZIPWriter { bytes += $0 }
        try archive.store(Array("application/epub+zip".utf8), as: "mimetype")
        try archive.finish()
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    }

    @Test func `another program finds no fault`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "archive.zip")
            var bytes = Data()
            var archive = ZIPWriter { bytes += $0 }
            for number in 0..<300 {
                try archive.deflate(Array("Entry \(number) of many, many entries".utf8), as: "\(number).txt")
            }
            try archive.finish()
            try bytes.write(to: url)
            #expect(try Tool.unzip.run(["-t", "-q", url.path]).contains("No errors detected"))
            let names = try Tool.unzip.run(["-Z1", url.path]).split(separator: "\n")
            #expect(names == (0..<300).map { "\($0).txt" })
            bytes[40] ^= 1
            try bytes.write(to: url)
            #expect(throws: ToolError.self) { try Tool.unzip.run(["-t", "-q", url.path]) }
        }
    }

    @Test func `the same entries give the same bytes`() throws {
        func bytes() throws -> [UInt8] {
            var bytes: [UInt8] = []
            var archive = ZIPWriter { bytes += $0 }
            try archive.deflate(Array(String(repeating: "waves ", count: 3_000).utf8), as: "a.txt")
            try archive.store([1, 2, 3], as: "b.bin")
            try archive.finish()
            return bytes
        }
        #expect(try bytes() == bytes())
    }

    @Test(arguments: ["", "/etc/passwd", "../up", "a//b", "a/./b", "a\\b", "folder/", "nul\0"])
    func `a name that leads elsewhere is refused`(name: String) {
        var archive = ZIPWriter { _ in }
        #expect { try archive.store([1], as: name) } throws: { ($0 as? ZIPError)?.code == .invalidName }
    }

    @Test func `a name can be used once`() throws {
        var archive = ZIPWriter { _ in }
        try archive.store([1], as: "a")
        #expect { try archive.store([2], as: "a") } throws: { ($0 as? ZIPError)?.code == .invalidName }
    }

    @Test func `an archive has no more entries than its directory can count`() throws {
        var archive = ZIPWriter { _ in }
        for number in 0..<65_534 { try archive.store([], as: "\(number)") }
        #expect { try archive.store([], as: "one more") } throws: {
            ($0 as? ZIPError)?.code == .archiveTooLarge
        }
        try archive.finish()
    }

    @Test func `what the destination throws comes through`() {
        struct Full: Error {}
        var archive = ZIPWriter { _ in throw Full() }
        #expect(throws: Full.self) { try archive.store([1], as: "a") }
    }
}
