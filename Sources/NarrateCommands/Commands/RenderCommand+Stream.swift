internal import ArgumentParser
import NarrateOptions
import NarrationModel
import NarrationPipeline

extension RenderCommand {
    /// The name that stands for standard output in place of a folder.
    static let standardOutput = "-"

    /// What cannot be had of a stream, as the option that asks for it; nil when all is well.
    var streamProblem: String? {
        guard output == Self.standardOutput else { return nil }
        let formats = audio.files.map(\.format)
        if formats != [.wav], formats != [.mp3] { return "'--output -' writes one format, wav or mp3" }
        if json { return "'--json' would write to standard output too; leave it out" }
        if dryRun || edition.edition != nil || sounds.isUsed || sidecars.isUsed {
            return "'--output -' writes the audio of the articles alone; name a folder for everything else"
        }
        return nil
    }

    /// Speaks the articles to standard output.
    func stream(
        _ sources: [InputSource], _ missing: [RenderReport.Failure], _ settings: RenderSettings,
        _ installation: Installation
    ) async throws {
        guard let file = settings.files.first else { return }
        try StandardOutput.requireListener()
        let progress = ProgressLine(sourceCount: sources.count, isShown: false)
        var report = StreamReport()
        do {
            report = try await NarrationPipeline.stream(
                sources, settings, as: file, installation, workerCount: workerCount, to: StandardOutput.write
            ) { progress.note($0) }
        } catch is StandardOutput.Closed {
            // Whoever listened has gone.
            return
        }
        for diagnostic in report.diagnostics where diagnostic.severity == .warning && !quiet {
            Console.message("\(diagnostic.message) (\(diagnostic.code.rawValue))")
        }
        let failures = missing + report.failures
        if report.duration == 0, let first = failures.first { throw ExitStatus.of(first.error) }
        if report.isIncomplete || !missing.isEmpty { throw ExitStatus.somethingLeftOut }
    }
}
