internal import ArgumentParser
internal import FoundationEssentials
import FeedProduction
import NarrationPipeline
import PodcastFeed

/// `narrate feed init`: writes a configuration.
struct FeedInitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write the configuration of a new feed.",
        discussion: """
            The file works as it is; every choice that it does not make stands in it as a comment. Without a source, \
            a folder 'articles' is made for pages.

            Examples:
              narrate feed init radio --source https://example.org/feed.xml --base-url https://example.org/audio/
              narrate feed init radio --source ~/saved-pages --title "My reading list"
            """)

    @Argument(help: ArgumentHelp("The feed's folder; it is made when it is missing.", valueName: "folder"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            "A folder of pages, a file, or the address of a feed, sitemap or page.",
            valueName: "folder-or-url"))
    var source: String?

    @Option(help: ArgumentHelp("Where the folder 'public' will be reached.", valueName: "url"))
    var baseURL = FeedTemplate.localAddress

    @Option(help: ArgumentHelp("The show's title; the folder's name when not given.", valueName: "text"))
    var title: String?

    @Flag(help: "Replace a configuration that is there.")
    var force = false

    func validate() throws {
        guard PublicAddress(baseURL) != nil else {
            throw ValidationError("'--base-url' must be an address such as https://example.org/audio/")
        }
    }

    func run() async throws {
        try await running {
            let path = "\(folder)/narrate.toml"
            guard force || !FileManager.default.fileExists(atPath: path) else {
                throw PipelineError(
                    .outputExists, "file '\(path)' exists already; edit it, or replace it by '--force'")
            }
            let output = try OutputFolder(path: folder)
            try output.write(Array(template().text.utf8), to: "narrate.toml")
            Console.output(
                """
                wrote \(path)
                build the feed:  narrate feed --config \(path)
                serve it:        narrate serve --root \(folder)/public

                """)
        }
    }

    private func template() throws(PipelineError) -> FeedTemplate {
        FeedTemplate(title: title ?? Self.name(of: folder), source: try location(), baseURL: baseURL)
    }

    /// The source as the configuration names it: addresses as they are, paths whole, since they start from the feed's folder there.
    private func location() throws(PipelineError) -> String {
        guard let source else {
            _ = try OutputFolder(path: "\(folder)/articles")
            return "articles"
        }
        guard !source.contains("://"), !source.hasPrefix("/") else { return source }
        guard FileManager.default.fileExists(atPath: source) else {
            throw PipelineError(
                .inputMissing,
                "a source must be a folder, a file or an address, and there is no '\(source)'; check the path"
            )
        }
        return FileManager.default.currentDirectoryPath + "/" + source
    }

    private static func name(of folder: String) -> String {
        let name = folder.split(separator: "/").last.map(String.init) ?? "My articles"
        return [".", ".."].contains(name) ? "My articles" : name
    }
}
