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
            let report: PreviewReport
            do throws(PreviewError) {
                report = try await Self.report(of: desk)
            } catch {
                throw error.pipelineError
            }
            Console.output(options.json ? try JSONDocument.text(of: report) : Self.text(of: report))
            if await !desk.isComplete { throw ExitStatus.somethingLeftOut }
        }
    }

    private static func report(of desk: PreviewDesk) async throws(PreviewError) -> PreviewReport {
        let state = await desk.state()
        for note in state.problems { Console.message("\(note.message) (\(note.code))") }
        let progress = CountLine(of: "articles", isShown: Console.isWatched)
        defer { progress.clear() }
        var articles: [PreviewReport.Article] = []
        for (number, summary) in state.articles.enumerated() {
            progress.draw(number, of: state.articles.count)
            try await desk.measure(summary.id)
            articles.append(
                .init(
                    content: try await desk.article(summary.id), names: try await desk.names(in: summary.id)))
        }
        return PreviewReport(state: state, articles: articles)
    }

    private static func text(of report: PreviewReport) -> String {
        report.articles.map { TerminalDocument($0.content, $0.names, style).text }.joined(separator: "\n")
    }

    /// Colours where a person looks at them and has not asked for none (no-color.org).
    private static var style: TerminalStyle {
        let asksForNone = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
        return isatty(STDOUT_FILENO) == 1 && !asksForNone && !isDumb ? .colored : .plain
    }
}
