internal import FoundationEssentials
internal import Glibc
import NarrationModel
import NarrationPipeline

/// Publishes to a folder of this machine.
struct FolderPublisher {
    let source: String
    let target: String
    let plan: PublishPlan
    let settings: PublishSettings
    let calls: FileCalls

    func publish(now: Moment) throws(PipelineError) -> PublishReport {
        try checkApart()
        var report = PublishReport(target: target, isDryRun: settings.isDryRun)
        for files in [plan.media, plan.documents, plan.feeds] {
            if !settings.isDryRun { try plan.checkUnchanged(in: source) }
            // Documents are small, and one that is old must not pass for new.
            let compares = settings.comparesContents || files != plan.media
            for file in files { try publish(file, comparing: compares, &report) }
        }
        if !settings.keepsOld { try removeOld(now: now, &report) }
        return report
    }

    /// Neither folder lies in the other: the copy would grow by itself, or remove its source.
    private func checkApart() throws(PipelineError) {
        if !settings.isDryRun { try makeFolder(target) }
        guard let from = Self.real(source), let to = Self.real(target) else { return }
        guard from != to, !to.hasPrefix(from + "/"), !from.hasPrefix(to + "/") else {
            throw PipelineError(
                .configurationUnusable,
                "a target must lie beside the public folder, and '\(target)' does not; choose another with '--to'"
            )
        }
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private func publish(
        _ file: PublishedFile, comparing compares: Bool, _ report: inout PublishReport
    ) throws(PipelineError) {
        let copy = FileCopy(file, from: source, to: target, calls)
        if file.isLike(fileIn: target), !compares || copy.isEqual {
            report.unchanged += 1
            return
        }
        report.copied.append(file.path)
        report.copiedBytes += file.byteCount
        guard !settings.isDryRun else { return }
        if let slash = file.path.lastIndex(of: "/") { try makeFolder("\(target)/\(file.path[..<slash])") }
        try copy.run()
    }

    private func makeFolder(_ path: String) throws(PipelineError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw PipelineError(
                .outputNotWritable,
                "folder '\(path)' cannot be made; check its permissions, or choose another with '--to'")
        }
    }

    // MARK: - What is needed no more

    private func removeOld(now: Moment, _ report: inout PublishReport) throws(PipelineError) {
        let ledgerPath = "\(target)/\(PublishLedger.fileName)"
        let before =
            FileManager.default.contents(atPath: ledgerPath).map { PublishLedger(Array($0)) }
            ?? PublishLedger()
        var ledger = before
        let unneeded = PublishedNames.unneeded(
            top: Self.names(in: target), episodes: Self.names(in: "\(target)/episodes"), plan: plan)
        report.removed = ledger.note(unneeded, now: now, grace: settings.grace)
        report.waiting = ledger.unneeded.keys.sorted()
        guard !settings.isDryRun else { return }
        for path in report.removed {
            do {
                try FileManager.default.removeItem(atPath: "\(target)/\(path)")
            } catch {
                throw PipelineError(
                    .outputNotWritable, "'\(target)/\(path)' cannot be removed; check its permissions")
            }
        }
        guard ledger != before else { return }
        try FileCopy.write(ledger.bytes, to: ledgerPath, calls)
    }

    private static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }
}
