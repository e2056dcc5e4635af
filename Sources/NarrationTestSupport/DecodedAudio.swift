import Foundation

/// A file's audio as ffmpeg decodes it: 16-bit mono samples.
package struct DecodedAudio: Sendable {
    package let samples: [Int16]

    /// Decodes the file at `path`.
    ///
    /// - Throws: ``ToolError`` when ffmpeg is missing, or has anything to say about the file.
    package init(path: String) throws {
        let raw = FileManager.default.temporaryDirectory.appending(path: "narrate-\(UUID().uuidString).raw")
        defer { try? FileManager.default.removeItem(at: raw) }
        let messages = try Tool.ffmpeg.run([
            "-v", "warning", "-guess_layout_max", "0", "-i", path, "-map", "0:a", "-f", "s16le", raw.path,
        ])
        guard messages.isEmpty else { throw ToolError(message: messages) }
        let data = try Data(contentsOf: raw)
        samples = stride(from: 0, to: data.count - 1, by: 2).map { offset in
            Int16(bitPattern: UInt16(data[offset]) | UInt16(data[offset + 1]) << 8)
        }
    }
}
