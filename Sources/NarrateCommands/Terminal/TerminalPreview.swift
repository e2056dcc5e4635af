import NarrateOptions
import NarrationPipeline
import NarrationPreview

/// A preview without a browser.
struct TerminalPreview {
    let options: PreviewOptions

    /// Prints what is said, what is left out, and what somebody should hear first.
    func print() async throws {
        let installation = try options.shared.installation()
        let sources = try InputFinder.sources(for: options.input)
        let settings = try options.settings(installation)
        try await NarrationSession.withSession(
            settings, installation, workerCount: Installation.coreCount, report: { _ in }
        ) { [options] session in
            let choices = PreviewChoices(configuration: options.choices.config, output: options.output) {
                () throws(PipelineError) in try options.settings(installation)
            }
            let desk = try PreviewDesk(
                sources, input: options.input, choices, session: session, installation)
            _ = await desk.state()
        }
    }
}
