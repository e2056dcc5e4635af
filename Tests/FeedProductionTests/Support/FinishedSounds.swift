import Foundation
import NarrationTestSupport

/// Six seconds of tone with three chapters, as ffmpeg writes them.
struct FinishedSounds {
    static let chapters = [(0, "Opening"), (2, "Harbor reopens"), (4, "Weather \u{2013} K\u{F8}benhavn")]
    static let seconds = 6

    let mp3: Data
    let opus: Data

    /// The digests in hexadecimal, by Python.
    let mp3Digest: String
    let opusDigest: String

    /// Pictures of 1,400 pixels a side.
    let jpeg: Data
    let png: Data

    /// Those that all tests share; they are made once.
    static let shared = Result {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "narrate-sounds-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try FinishedSounds(in: folder)
    }

    private init(in folder: URL) throws {
        let tone = "sine=f=440:d=\(Self.seconds):sample_rate=44100"
        let metadata = folder.appending(path: "chapters.ffmeta")
        try Data(Self.metadata.utf8).write(to: metadata)
        let files = ["sound.mp3", "sound.opus", "picture.jpg"].map { folder.appending(path: $0) }
        try TestSound.make(
            tone,
            [
                "-i", metadata.path, "-map_chapters", "1", "-map", "0:a", "-ac", "1", "-b:a", "96k",
                "-id3v2_version", "3",
            ], at: files[0])
        try TestSound.make(tone, ["-ac", "1", "-b:a", "32k", "-c:a", "libopus"], at: files[1])
        try TestSound.make(
            "color=c=0x604020:s=1400x1400", ["-frames:v", "1", "-pix_fmt", "yuvj420p"], at: files[2])
        try TestSound.make(
            "color=c=0x204060:s=1400x1400", ["-frames:v", "1", "-pix_fmt", "rgb24"],
            at: folder.appending(path: "cover.png"))
        png = try Data(contentsOf: folder.appending(path: "cover.png"))
        mp3 = try Data(contentsOf: files[0])
        opus = try Data(contentsOf: files[1])
        jpeg = try Data(contentsOf: files[2])
        let digests = try files.prefix(2).map { file in
            try Tool.python.run([
                "-c",
                "import hashlib,sys; print(hashlib.sha256(open(sys.argv[1],'rb').read()).hexdigest(), end='')",
                file.path,
            ])
        }
        (mp3Digest, opusDigest) = (digests[0], digests[1])
    }

    private static var metadata: String {
        let parts = chapters.enumerated().map { index, chapter in
            let end = index + 1 < chapters.count ? chapters[index + 1].0 : seconds
            return
                "[CHAPTER]\nTIMEBASE=1/1000\nSTART=\(chapter.0 * 1000)\nEND=\(end * 1000)\ntitle=\(chapter.1)\n"
        }
        return ";FFMETADATA1\ntitle=News\n" + parts.joined()
    }
}
