package import NarrationModel

/// Writes a voice's gains into its `voice.toml` and leaves every other line as it is.
package enum GainTable {
    private static let header = "[gain]"

    private static let remark =
        "# What brings the voice to each loudness in LUFS, in dB: measured by 'narrate voices calibrate'."

    /// `toml` with `gains` in its table `[gain]`; a table that is missing is added at the end.
    package static func written(_ gains: [LoudnessTarget: Double], into toml: String) -> String {
        var lines = toml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if !lines.contains(where: isHeader) {
            while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
            lines += ["", remark, header, ""]
        }
        let start = lines.firstIndex(where: isHeader) ?? lines.count
        for target in LoudnessTarget.allCases.reversed() {
            guard let gain = gains[target] else { continue }
            set(target, to: LevelText.hundredths(gain), in: &lines, after: start)
        }
        return lines.joined(separator: "\n")
    }

    /// Replaces the number of `target` and keeps what stands behind it, or adds a line to the table that starts at `start`.
    private static func set(
        _ target: LoudnessTarget, to gain: String, in lines: inout [String], after start: Int
    ) {
        let table = lines[(start + 1)...].prefix { !$0.trimmingSpaces.hasPrefix("[") }
        guard let index = table.firstIndex(where: { key(of: $0) == target.rawValue }) else {
            return lines.insert("\"\(target.rawValue)\" = \(gain)", at: start + 1)
        }
        let line = lines[index]
        let end = line.firstIndex(of: "=").map { line.index(after: $0) } ?? line.endIndex
        let value = line[end...].prefix { $0 != "#" }
        let gap = value.reversed().prefix(while: \.isWhitespace).count
        lines[index] =
            line[..<end] + " " + gain + String(repeating: " ", count: gap) + line[value.endIndex...]
    }

    private static func isHeader(_ line: String) -> Bool {
        line.prefix { $0 != "#" }.trimmingSpaces == header
    }

    private static func key(of line: String) -> String? {
        guard let equals = line.firstIndex(of: "=") else { return nil }
        return line[..<equals].trimmingSpaces.filter { $0 != "\"" && $0 != "'" }
    }
}

extension StringProtocol {
    fileprivate var trimmingSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
