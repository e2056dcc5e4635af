internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate verify`: is what was rendered whole?
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that rendered files are whole and are what their manifests say.",
        discussion: """
            Every audio file is decoded to its end and measured. Lengths, digests, chapters, transcripts, word counts and \
            loudness are compared with the manifest, and files that belong to no manifest are listed. M4B needs the program \
            'ffmpeg'.

            Exit status: 0 when all is well, 1 when something is listed, 66 when a folder is missing or has no manifest.

            Examples:
              narrate verify out
              narrate verify monday tuesday --jobs 4
              narrate verify out --json
              narrate verify out --quiet || narrate render page.txt --output out --force
            """)

    @Argument(
        help: ArgumentHelp("Folders that 'narrate render' wrote to.", valueName: "folder"),
        completion: .directory)
    var folders: [String]

    @Option(help: ArgumentHelp("How many episodes are checked at once.", valueName: "count"))
    var jobs: Int?

    @Flag(help: "Print the findings and what was measured as JSON.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print nothing but errors.")
    var quiet = false

    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard jobs.map({ (1...256).contains($0) }) ?? true else {
            throw ValidationError("'--jobs' must lie from 1 to 256")
        }
    }

    func run() async throws {
        try await running {
            let progress = CountLine(of: "episodes", isShown: Console.isWatched && !quiet)
            let report = try await FolderVerifier.verify(
                folders, try shared.installation(), workerCount: jobs ?? Installation.coreCount
            ) { progress.draw($0, of: $1) }
            progress.clear()
            if json {
                Console.output(try JSONDocument.text(of: report))
            } else if !quiet {
                Console.output(VerificationText.document(for: report))
            }
            if !report.findings.isEmpty { throw ExitStatus.somethingLeftOut }
        }
    }
}
