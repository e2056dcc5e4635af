import Foundation
import NarrationTestSupport
import Testing

@testable import NarrationPipeline

@Suite struct LongSourceTests {
    private func file(_ name: String, byteCount: Int, in folder: URL) throws -> InputSource {
        let url = folder.appending(path: name)
        try Data(repeating: UInt8(ascii: "a"), count: byteCount).write(to: url)
        return .file(path: url.path)
    }

    @Test func `a line of text is worth one worker, and many pages are worth more`() async throws {
        try await withTemporaryFolder { folder in
            let short = try file("short.txt", byteCount: 300, in: folder)
            #expect(!InputSource.areLong([short]))
            #expect(InputSource.areLong([InputSource](repeating: short, count: 60)))
            #expect(InputSource.areLong([short, try file("long.txt", byteCount: 1 << 14, in: folder)]))
        }
    }

    @Test func `what is not known to be long is not`() async throws {
        try await withTemporaryFolder { folder in
            #expect(!InputSource.areLong([]))
            #expect(
                !InputSource.areLong([
                    .standardInput, .web(address: "https://example.org/"), .file(path: folder.path),
                    .file(path: "/nowhere/page.txt"),
                ]))
        }
    }
}
