import Foundation

/// A file's audio as ffmpeg decodes it: 16-bit mono samples.
package struct DecodedAudio: Sendable {
    package let samples: [Int16]

    /// Decodes the file at `path`.
    ///
    /// - Parameters:
    ///   - path: Where the file lies.
    ///   - expecting: The ends of messages that such a file brings.
    /// - Throws: ``ToolError`` when ffmpeg is missing, or has anything else to say about the file that matters.
    package init(path: String, expecting: [String] = []) throws {
        self.init(
            try Self.raw { raw in
                let messages = try Tool.ffmpeg.run([
                    "-v", "warning", "-guess_layout_max", "0", "-i", path, "-map", "0:a", "-f", "s16le", raw,
                ])
                let serious = messages.split(whereSeparator: \.isNewline).filter { message in
                    !(Self.harmless + expecting).contains { message.hasSuffix($0) }
                }
                guard serious.isEmpty else { throw ToolError(message: messages) }
            })
    }

    /// Decodes the Ogg Vorbis file at `path` by libvorbis' own program: ffmpeg miscounts files of a single page.
    package init(vorbis path: String) throws {
        self.init(try Self.raw { _ = try Tool.oggdec.run(["--quiet", "--raw", "--output", $0, path]) })
    }

    /// What ffmpeg says of every WAV file with both kinds of tags, and of every MP4 file with a cover.
    private static let harmless = [
        "Discarding ID3 tags because more suitable tags were found.", "timescale not set",
    ]

    /// What ffmpeg says of streams that do not tell their length, its own among them.
    package static let streamMessages = [
        "Ignoring maximum wav data size, file may be invalid",
        "Estimating duration from bitrate, this may be inaccurate",
        "Packet corrupt (stream = 0, dts = NOPTS).",
        "corrupt input packet in stream 0",
    ]

    /// The content of the file that `decode` writes to the path that it is given.
    private static func raw(_ decode: (String) throws -> Void) throws -> Data {
        let raw = FileManager.default.temporaryDirectory.appending(path: "narrate-\(UUID().uuidString).raw")
        defer { try? FileManager.default.removeItem(at: raw) }
        try decode(raw.path)
        return try Data(contentsOf: raw)
    }

    private init(_ data: Data) {
        samples = stride(from: 0, to: data.count - 1, by: 2).map { offset in
            Int16(bitPattern: UInt16(data[offset]) | UInt16(data[offset + 1]) << 8)
        }
    }
}
