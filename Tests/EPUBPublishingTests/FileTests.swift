import Foundation
import NarrationTestSupport
import Testing

@testable import EPUBPublishing

@Suite struct FileTests {
    @Test func `the file begins with its media type and holds every part once`() async throws {
        let names = try await TestBook([.everyRole, .chapters(1)], sharesAudio: false).onDisk {
            try Tool.unzip.run(["-Z1", $0])
        }
        #expect(
            names.split(separator: "\n") == [
                "mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/style.css",
                "EPUB/article-1.xhtml", "EPUB/overlay-1.smil", "EPUB/article-2.xhtml", "EPUB/overlay-2.smil",
                "EPUB/audio-1.mp3", "EPUB/audio-2.mp3",
            ])
    }

    @Test func `media type and audio are stored and the documents compressed`() async throws {
        let listing = try await TestBook([.everyRole]).onDisk { try Tool.unzip.run(["-v", $0]) }
        for line in listing.split(separator: "\n") where line.contains("EPUB/") || line.contains("mimetype") {
            let isStored = line.hasSuffix("mimetype") || line.hasSuffix(".mp3")
            #expect(line.contains(isStored ? "Stored" : "Defl:"), "\(line)")
        }
    }

    @Test func `the same book gives the same bytes`() async throws {
        func bytes() async throws -> Data {
            try await TestBook([.everyRole], hasWords: true).onDisk {
                try Data(contentsOf: URL(filePath: $0))
            }
        }
        let first = try await bytes()
        #expect(try await bytes() == first)
        #expect(first.count > 10_000)
    }

    @Test func `audio in a book is the file byte for byte`() async throws {
        let book = try TestBook([.everyRole])
        let audio = try #require(book.audio.values.first)
        let bytes = try await book.onDisk { try Data(contentsOf: URL(filePath: $0)) }
        #expect(bytes.range(of: audio) != nil)
    }
}
