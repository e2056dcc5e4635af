package import Foundation

/// Sound files that ffmpeg makes for a test, and their loudness as ffmpeg measures it.
package enum TestSound {
    /// Makes the file at `url` of a source of ffmpeg's filters, such as `sine=f=440:d=1`; the ending says in which format.
    ///
    /// - Throws: ``ToolError`` when ffmpeg is missing or fails.
    @discardableResult
    package static func make(_ source: String, _ arguments: [String] = [], at url: URL) throws -> URL {
        _ = try Tool.ffmpeg.run(
            ["-v", "error", "-y", "-bitexact", "-f", "lavfi", "-i", source] + arguments + [url.path])
        return url
    }

    /// The integrated loudness in LUFS of the file at `url`, of the whole or of some seconds.
    ///
    /// - Throws: ``ToolError`` when ffmpeg is missing or fails.
    package static func loudness(of url: URL, seconds: ClosedRange<Double>? = nil) throws -> Double? {
        var cut: [String] = []
        if let seconds { cut = ["-ss", "\(seconds.lowerBound)", "-to", "\(seconds.upperBound)"] }
        let text = try Tool.ffmpeg.run(
            ["-hide_banner", "-nostats"] + cut + ["-i", url.path, "-af", "ebur128", "-f", "null", "-"])
        let line = text.split(separator: "\n").last { $0.contains("I:") && $0.contains("LUFS") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
    }

    /// Writes mono samples as a WAV file, by ffmpeg.
    ///
    /// - Throws: ``ToolError`` when ffmpeg is missing or fails, and when the disk is full.
    package static func write(_ samples: [Int16], sampleRate: Int = 22_050, to url: URL) throws {
        let raw = url.appendingPathExtension("raw")
        defer { try? FileManager.default.removeItem(at: raw) }
        try samples.withUnsafeBytes { Data($0) }.write(to: raw)
        _ = try Tool.ffmpeg.run([
            "-v", "error", "-y", "-f", "s16le", "-ar", "\(sampleRate)", "-ac", "1", "-i", raw.path, url.path,
        ])
    }
}
