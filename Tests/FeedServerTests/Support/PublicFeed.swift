import Foundation
import NarrationTestSupport

/// A small public folder, laid out as `narrate feed` does it.
enum PublicFeed {
    /// 1,000 bytes that are all different from their neighbors.
    static let audio = Data((0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 256) })
    static let audioPath = "/episodes/harbour-1a2b/harbour.mp3"
    static let feed = "<rss>" + String(repeating: "<item>The long quay</item>\n", count: 2_000) + "</rss>"

    /// Runs `body` with the folder `public`, beside which lies a file that nobody may read.
    static func run<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
        try await withTemporaryFolder { folder in
            try Data("beside".utf8).write(to: folder.appending(path: "beside.txt"))
            let root = folder.appending(path: "public")
            for (name, data) in files { try write(data, to: name, in: root) }
            try FileManager.default.createDirectory(
                at: root.appending(path: "bare"), withIntermediateDirectories: true)
            return try await body(root)
        }
    }

    /// Writes a file that was changed last in 2024.
    static func write(_ data: Data, to name: String, in root: URL) throws {
        let file = root.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_709_659_800)], ofItemAtPath: file.path)
    }

    private static let files = [
        ("feed.xml", Data(feed.utf8)), ("feed.json", Data("{}".utf8)),
        ("index.html", Data("<!DOCTYPE html>".utf8)),
        (String(audioPath.dropFirst()), audio), ("episodes/harbour-1a2b/index.html", Data("<p>".utf8)),
        (
            "episodes/harbour-1a2b/harbour.vtt",
            Data("WEBVTT\n\n00:00.000 --> 00:02.000\nThe long quay\n".utf8)
        ),
        ("episodes/harbour-1a2b/harbour.srt", Data("1\n".utf8)), ("episodes/harbour-1a2b/harbour.m4a", audio),
        ("episodes/harbour-1a2b/harbour.chapters.json", Data("{\"version\":\"1.2.0\",\"chapters\":[]}".utf8)),
        ("empty.mp3", Data()), (".unfinished", Data("hidden".utf8)), (".parts/part.mp3", audio),
        ("a b.txt", Data("a b".utf8)),
    ]
}
