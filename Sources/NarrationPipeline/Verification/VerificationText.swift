/// A verification for people: a line for each manifest, and under it what is wrong with it.
package enum VerificationText {
    /// The document, folder by folder.
    package static func document(for report: VerificationReport) -> String {
        report.folders.map(lines).joined()
    }

    private static func lines(of folder: VerificationReport.Folder) -> String {
        let table = TextTable.document(folder.episodes.map(row))
        let rows = table.split(separator: "\n", omittingEmptySubsequences: true)
        let episodes = zip(rows, folder.episodes).map { row, episode in
            "\(row)\n" + findings(episode.findings)
        }
        return "\(folder.path)\n" + episodes.joined() + findings(folder.findings)
    }

    private static func row(for episode: VerificationReport.Episode) -> [String] {
        [
            episode.findings.isEmpty ? "ok" : "BAD", duration(episode.duration),
            "\(episode.chapters) \(episode.chapters == 1 ? "chapter" : "chapters")",
            "\(episode.words) words",
            episode.audio.first?.loudness.map { "\(LevelText.tenths($0)) LUFS" } ?? "",
            episode.audio.first?.truePeak.map { "\(LevelText.tenths($0)) dBTP" } ?? "", episode.manifest,
        ]
    }

    private static func findings(_ findings: [VerificationFinding]) -> String {
        TextTable.document(findings.map { ["    " + $0.code.rawValue, $0.file, $0.message] })
    }

    private static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
        let tail = rest < 10 ? "0\(rest)" : "\(rest)"
        guard hours > 0 else { return "\(minutes):\(tail)" }
        return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
    }
}
