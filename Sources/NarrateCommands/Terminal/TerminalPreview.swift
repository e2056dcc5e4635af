internal import Glibc
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
            do throws(PreviewError) {
                try await Self.print(desk)
            } catch {
                throw error.pipelineError
            }
        }
    }

    private static func print(_ desk: PreviewDesk) async throws(PreviewError) {
        let state = await desk.state()
        for note in state.problems { Console.message("\(note.message) (\(note.code))") }
        for (number, summary) in state.articles.enumerated() {
            try await desk.measure(summary.id)
            let document = TerminalDocument(
                try await desk.article(summary.id), try await desk.names(in: summary.id), style)
            Console.output((number > 0 ? "\n" : "") + document.text)
        }
    }

    /// Colours where a person looks at them and has not asked for none (no-color.org).
    private static var style: TerminalStyle {
        let asksForNone = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
        return isatty(STDOUT_FILENO) == 1 && !asksForNone && !isDumb ? .colored : .plain
    }
}
