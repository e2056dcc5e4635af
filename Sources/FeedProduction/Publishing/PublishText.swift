/// What publishing did, for people: a line for each file, and a sum.
package enum PublishText {
    package static func document(for report: PublishReport) -> String {
        let (copy, remove) = report.isDryRun ? ("would copy", "would remove") : ("copied", "removed")
        let lines =
            report.copied.map { "\(copy)  \($0)" } + report.removed.map { "\(remove)  \($0)" }
            + report.waiting.map { "not needed, stays for now  \($0)" } + report.pings.map(line)
        let sum =
            "\(report.target): \(report.copied.count) \(copy) (\(report.copiedBytes) bytes), \(report.unchanged) unchanged, \(report.removed.count) \(remove)"
        return (lines + [sum]).map { $0 + "\n" }.joined()
    }

    private static func line(for ping: PublishReport.Ping) -> String {
        ping.failure.map { "hub was not told of \(ping.feed): \($0)" } ?? "hub was told of \(ping.feed)"
    }
}
