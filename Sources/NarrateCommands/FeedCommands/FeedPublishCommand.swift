internal import ArgumentParser
import FeedProduction
import NarrateOptions
import NarrationPipeline
import PageFetching

/// `narrate feed publish`: the public folder goes to where it is served.
struct FeedPublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Copy a public folder to where it is served, media first and the feeds last.",
        discussion: """
            The target is a folder, or a destination of the program 'rsync': 'user@host:path' over ssh, or \
            'rsync://host/module'. At no moment does a feed at the target name a file that is not there; what no feed names \
            any more is removed a day later, and nothing that narrate did not make. Stopped anywhere, the same command goes on.

            Exit status: 0 when all is there, 1 when a hub could not be told, 66 when the folder has no feed or one that names \
            missing files, 69 when rsync is missing, 73 when the target cannot be written.

            Without a target, those of the table [publish] in the feed's configuration hold.

            Examples:
              narrate feed publish
              narrate feed publish --config radio/narrate.toml
              narrate feed publish daily/public --to /srv/www/news
              narrate feed publish daily/public --to reader@example.org:/srv/www/news --hub https://hub.example.org/
              narrate feed publish daily/public --to rsync://example.org/news --dry-run
            """)

    @Argument(
        help: ArgumentHelp(
            "The public folder; that of the configuration when not given.", valueName: "folder"),
        completion: .directory)
    var folder: String?

    @Option(
        help: ArgumentHelp("The feed's configuration, instead of ./narrate.toml.", valueName: "file"),
        completion: .file(extensions: ["toml"]))
    var config = "narrate.toml"

    @Option(
        help: ArgumentHelp("A folder, or a destination of rsync.", valueName: "target"),
        completion: .directory)
    var to: String?

    @Option(help: ArgumentHelp("A WebSub hub to tell of new episodes.", valueName: "url"))
    var hub: String?

    @Option(
        help: ArgumentHelp(
            "The program by which rsync reaches the target, such as 'ssh -p 2222'.", valueName: "command"))
    var rsh: String?

    @Option(help: ArgumentHelp("How many seconds rsync waits for the other side.", valueName: "seconds"))
    var timeout = 120

    @Flag(name: [.customShort("n"), .long], help: "Say what would be done, and do nothing.")
    var dryRun = false

    @Flag(help: "Remove nothing from the target.")
    var keep = false

    @Flag(help: "Compare files by their contents, not by size and time.")
    var checksum = false

    @Flag(help: "Let the hub be on this machine or a private network.")
    var allowPrivate = false

    @Flag(help: "Print what was done as JSON.")
    var json = false

    func validate() throws {
        guard folder == nil || to != nil else {
            throw ValidationError("a folder is published to a target; name it with '--to'")
        }
        guard (1...86_400).contains(timeout) else {
            throw ValidationError("'--timeout' must lie from 1 to 86400")
        }
    }

    func run() async throws {
        try await running {
            let (folder, settings) = try choices()
            let report = try await FeedPublisher(folder: folder, settings: settings).publish(
                now: RunClock.now(),
                fetcher: PageFetcher(allowsPrivateAddresses: allowPrivate))
            Console.output(json ? try JSONDocument.text(of: report) : PublishText.document(for: report))
            if report.hasFailedPing { throw ExitStatus.somethingLeftOut }
        }
    }

    /// What is published where: as the arguments say, else as the configuration does.
    private func choices() throws(PipelineError) -> (folder: String, settings: PublishSettings) {
        let feed = folder == nil ? try FeedSettings(configuration: config) : nil
        guard let target = try to.map(PublishTarget.init) ?? feed?.publishTarget,
            let source = folder ?? feed?.output
        else {
            throw PipelineError(
                .configurationUnusable,
                "publishing needs a target; name it with '--to', or as 'to' under [publish] in '\(config)'")
        }
        var settings = PublishSettings(
            target: target, remoteShell: rsh, webSubHub: hub ?? feed?.hub)
        settings.isDryRun = dryRun
        settings.keepsOld = keep
        settings.comparesContents = checksum
        settings.timeout = timeout
        return (source, settings)
    }
}
