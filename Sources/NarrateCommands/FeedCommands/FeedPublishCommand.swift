internal import ArgumentParser
import FeedProduction
internal import Foundation
import NarrationModel
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

            Examples:
              narrate feed publish daily/public --to /srv/www/news
              narrate feed publish daily/public --to reader@example.org:/srv/www/news --hub https://hub.example.org/
              narrate feed publish daily/public --to rsync://example.org/news --dry-run
            """)

    @Argument(help: ArgumentHelp("The public folder.", valueName: "folder"), completion: .directory)
    var folder: String = "public"

    @Option(
        help: ArgumentHelp("A folder, or a destination of rsync.", valueName: "target"),
        completion: .directory)
    var to: String

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
        guard (1...86_400).contains(timeout) else {
            throw ValidationError("'--timeout' must lie from 1 to 86400")
        }
    }

    func run() async throws {
        try await running {
            var settings = PublishSettings(target: try PublishTarget(to), remoteShell: rsh, webSubHub: hub)
            settings.isDryRun = dryRun
            settings.keepsOld = keep
            settings.comparesContents = checksum
            settings.timeout = timeout
            let report = try await FeedPublisher(folder: folder, settings: settings).publish(
                now: Moment(seconds: Int(Date().timeIntervalSince1970)),
                fetcher: PageFetcher(allowsPrivateAddresses: allowPrivate))
            Console.output(json ? try JSONDocument.text(of: report) : PublishText.document(for: report))
            if report.hasFailedPing { throw ExitStatus.somethingLeftOut }
        }
    }
}
