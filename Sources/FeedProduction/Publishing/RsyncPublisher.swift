internal import FoundationEssentials
import NarrationModel
import NarrationPipeline

/// Publishes by the program rsync: one call for media, one for pages, one for the feeds, and, when something is due, one that removes it.
struct RsyncPublisher {
    let source: String
    let plan: PublishPlan
    let settings: PublishSettings

    /// The destination with a slash at its end.
    private let destination: String
    private let program: RsyncProgram

    /// How many names a call removes at most: a line of arguments has its limits.
    private static let mostRemoved = 200

    init(source: String, destination: String, plan: PublishPlan, settings: PublishSettings) {
        self.source = source.hasSuffix("/") ? source : source + "/"
        self.destination =
            destination.hasSuffix("/") || destination.hasSuffix(":") ? destination : destination + "/"
        self.plan = plan
        self.settings = settings
        program = RsyncProgram(settings)
    }

    func publish(now: Moment) async throws(PipelineError) -> PublishReport {
        var report = PublishReport(target: settings.target.name, isDryRun: settings.isDryRun)
        // Documents are small, and one that is old must not pass for new.
        let checksum = ["--checksum"]
        for (files, options) in [
            (plan.media, (settings.comparesContents ? checksum : []) + Self.mediaFilter(plan)),
            (plan.documents, checksum + Self.filter(plan.documents)),
            (plan.feeds, checksum + Self.filter(plan.feeds)),
        ] where !files.isEmpty {
            try plan.checkUnchanged(in: String(source.dropLast()))
            let copied = try await copy(options)
            report.copied += copied.map(\.path)
            report.copiedBytes += copied.reduce(0) { $0 + $1.byteCount }
        }
        report.unchanged = plan.files.count - report.copied.count
        if !settings.keepsOld { try await removeOld(now: now, &report) }
        return report
    }

    /// All but hidden files and the documents at the top.
    private static func mediaFilter(_ plan: PublishPlan) -> [String] {
        ["--exclude=.*"] + (plan.documents + plan.feeds).map { "--exclude=/\($0.path)" }
    }

    /// The files alone, which lie at the top.
    private static func filter(_ files: [PublishedFile]) -> [String] {
        files.map { "--include=/\($0.path)" } + ["--exclude=*"]
    }

    private func copy(_ options: [String]) async throws(PipelineError) -> [RsyncChange] {
        let output = try await program.run(
            ["--recursive", "--times", "--omit-dir-times", "--out-format=%i %l %n"]
                + (settings.isDryRun ? ["--dry-run"] : []) + options
                + ["--", source, destination])
        return output.split(separator: "\n").compactMap { RsyncChange($0) }
    }

    // MARK: - What is needed no more

    private func removeOld(now: Moment, _ report: inout PublishReport) async throws(PipelineError) {
        let work = FileManager.default.temporaryDirectory.appending(
            path: "narrate-publish-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: work) }
        let (top, episodes) = try await names()
        let before = try await ledger(isThere: top.contains(PublishLedger.fileName), work)
        var ledger = before
        let unneeded = PublishedNames.unneeded(top: top, episodes: episodes, plan: plan)
        report.removed = ledger.note(unneeded, now: now, grace: settings.grace)
        report.waiting = ledger.unneeded.keys.sorted()
        guard !settings.isDryRun else { return }
        for start in stride(from: 0, to: report.removed.count, by: Self.mostRemoved) {
            try await remove(
                Array(report.removed[start..<min(start + Self.mostRemoved, report.removed.count)]))
        }
        guard ledger != before else { return }
        let file = work.appending(path: PublishLedger.fileName)
        guard (try? Data(ledger.bytes).write(to: file)) != nil else {
            throw PipelineError(
                .outputNotWritable, "a file for rsync cannot be written; free space for temporary files")
        }
        _ = try await program.run(["--times", "--", file.path, destination])
    }

    /// The names at the top of the destination, and those below `episodes`.
    private func names() async throws(PipelineError) -> (top: [String], episodes: [String]) {
        let output = try await program.run(
            [
                "--list-only", "--recursive", "--no-human-readable", "--include=/episodes/", "--exclude=/*/",
                "--exclude=/*/*/*", "--", destination,
            ],
            accepting: [23])
        let paths = output.split(separator: "\n").compactMap { line -> String? in
            // Mode, size, day and time, then the name.
            let fields = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
            return fields.count == 5 ? String(fields[4]) : nil
        }
        let inner = paths.filter { $0.hasPrefix("episodes/") }.map { String($0.dropFirst("episodes/".count)) }
        return (paths.filter { !$0.contains("/") }, inner)
    }

    private func ledger(isThere: Bool, _ work: URL) async throws(PipelineError) -> PublishLedger {
        guard isThere else { return PublishLedger() }
        _ = try await program.run(["--", destination + PublishLedger.fileName, work.path + "/"])
        let data = try? Data(contentsOf: work.appending(path: PublishLedger.fileName))
        return PublishLedger(data.map { Array($0) })
    }

    /// Removes paths that the source does not have; all others are excluded, which protects them.
    private func remove(_ paths: [String]) async throws(PipelineError) {
        let filter = paths.flatMap { path in
            path.hasPrefix("episodes/")
                ? ["--include=/\(path)/", "--include=/\(path)/***"] : ["--include=/\(path)"]
        }
        _ = try await program.run(
            ["--recursive", "--delete", "--existing", "--ignore-existing", "--include=/episodes/"] + filter
                + ["--exclude=*", "--", source, destination])
    }
}
