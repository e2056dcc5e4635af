internal import ArgumentParser
import FeedProduction
import NarrateOptions
import NarrationModel
import NarrationPipeline

/// `narrate feed update`, and `narrate feed`: brings the feed up to date.
struct FeedUpdateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Bring the feed up to date, once or again and again.",
        discussion: """
            What is new or has changed is spoken; what is as it was is left alone. Sources that cannot be read are \
            told and tried again the next time.

            Examples:
              narrate feed
              narrate feed --config radio/narrate.toml --json
              narrate feed --config radio/narrate.toml --watch
              narrate feed --fit 20m
              narrate feed --renew            after a change of voices or formats
            """)

    @Flag(help: "Go on: look at folders all the time and at the web every few minutes, until stopped.")
    var watch = false

    @Option(
        help: ArgumentHelp(
            "Make this run's edition last this long (20m, 1h30m, 90s), instead of what the configuration says.",
            valueName: "time"))
    var fit: FitTime?

    @Flag(help: "Make episodes anew that were made with other voices or formats.")
    var renew = false

    @Flag(help: "Print what was done as JSON.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print nothing but errors.")
    var quiet = false

    @OptionGroup var feed: FeedConfigurationOptions
    @OptionGroup var work: FeedWorkOptions

    func run() async throws {
        try await running {
            if watch { return try await keepUpdating() }
            let report = try await update(try feed.settings(), isPatient: false)
            let status = ExitStatus.of(report)
            if status != .success { throw status }
        }
    }

    /// Runs until the program is told to end. What a user changes in the configuration holds from the next run on.
    private func keepUpdating() async throws {
        let watcher = FeedWatcher(configuration: feed.config)
        try await watcher.run { settings throws(PipelineError) in
            _ = try await update(settings, isPatient: true)
        } failed: { error in
            Console.message(error.description)
        }
    }

    private func update(
        _ settings: FeedSettings, isPatient: Bool
    ) async throws(PipelineError) -> FeedReport {
        var settings = settings
        if let fit { settings.edition.seconds = fit.seconds }
        var options = try work.options(feed)
        options.renews = renew
        options.isPatient = isPatient
        let progress = ProgressLine(sourceCount: settings.sources.count, isShown: Console.isWatched && !quiet)
        let program = FeedProgram(
            settings, try work.shared.installation(), options,
            isWaiting: FeedConfigurationOptions.tellWaiting,
            report: { progress.note($0) })
        defer { progress.clear() }
        let report = try await program.update(at: RunClock.now())
        progress.clear()
        try tell(report, settings)
        return report
    }

    private func tell(_ report: FeedReport, _ settings: FeedSettings) throws(PipelineError) {
        for (source, diagnostic) in report.diagnostics where diagnostic.severity == .warning && !quiet {
            Console.message("\(source): \(diagnostic.message) (\(diagnostic.code.rawValue))")
        }
        if json {
            Console.output(try JSONDocument.text(of: FeedReportJSON(report)))
        } else if !quiet {
            Console.output(report.text(output: settings.output))
        }
    }
}
