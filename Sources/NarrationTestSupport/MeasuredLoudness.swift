import Foundation

/// What ffmpeg's own meter of EBU R 128 finds, to three decimals.
package struct MeasuredLoudness: Sendable {
    /// Integrated loudness in LUFS.
    package let integrated: Double

    /// Loudness range in LU.
    package let range: Double

    /// The highest true peak in dBTP.
    package let truePeak: Double

    /// Measures the file at `path`; `input` are arguments in front of it, for one without a header.
    ///
    /// - Throws: ``ToolError`` when ffmpeg is missing or cannot read the file.
    package init(path: String, input: [String] = []) throws {
        let report = try Tool.ffmpeg.run(
            ["-v", "error", "-nostdin"] + input + [
                "-i", path, "-map", "0:a", "-af",
                "aformat=channel_layouts=mono,ebur128=metadata=1:peak=true,ametadata=print:file=-", "-f",
                "null", "-",
            ])
        func values(_ key: String) -> [Double] {
            report.split(separator: "\n").compactMap { line in
                line.hasPrefix("lavfi.r128.\(key)=") ? Double(line.split(separator: "=")[1]) : nil
            }
        }
        integrated = values("I").last ?? -.infinity
        range = values("LRA").last ?? 0
        truePeak = 20 * log10(values("true_peaks_ch0").max() ?? 0)
    }

    /// Measures 16-bit mono samples.
    package init(_ samples: [Int16], sampleRate: Int = 22_050) throws {
        let raw = FileManager.default.temporaryDirectory.appending(path: "narrate-\(UUID().uuidString).raw")
        defer { try? FileManager.default.removeItem(at: raw) }
        try samples.withUnsafeBytes { Data($0) }.write(to: raw)
        try self.init(path: raw.path, input: ["-f", "s16le", "-ar", "\(sampleRate)", "-ac", "1"])
    }
}
