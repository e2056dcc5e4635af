package import ArgumentParser
import NarrationModel
package import NarrationPipeline

/// What is previewed, and how.
package struct PreviewOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("A page or feed, a folder, a web address, or '-'.", valueName: "input"))
    package var input: String

    @Option(help: ArgumentHelp("The port to listen on; 0 for any free one.", valueName: "number"))
    package var port = 0

    @Flag(name: .customLong("no-open"), help: "Do not open the page in a browser.")
    package var staysClosed = false

    @Flag(help: "Print the preview instead of serving it, and exit.")
    package var terminal = false

    @Flag(help: "With '--terminal': print articles, omissions and names as JSON.")
    package var json = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder that files are exported to.", valueName: "folder"),
        completion: .directory)
    package var output = "narrated"

    @OptionGroup package var lexicons: LexiconOptions
    @OptionGroup package var choices: ReadingChoices
    @OptionGroup package var inputs: InputOptions
    @OptionGroup package var feeds: FeedOptions
    @OptionGroup package var sounds: SoundOptions
    @OptionGroup package var voices: VoiceOptions
    @OptionGroup package var cache: CacheOptions
    @OptionGroup package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("'--port' takes 0 to 65535") }
        guard terminal || !json else {
            throw ValidationError("'--json' is for '--terminal', since the page gets its own; add that")
        }
    }

    /// How the articles would be rendered, by the configuration, the voices and the lexicons as they are now.
    package func settings(_ installation: Installation) throws(PipelineError) -> RenderSettings {
        let (story, item) = try voices.both(in: VoiceLibrary(path: installation.voices))
        var settings = RenderSettings(
            voice: story, itemVoice: item, files: [AudioFileSettings(.mp3)],
            covers: try CoverSettings(configuration: choices.config), parallelism: Installation.coreCount,
            fetcher: inputs.fetcher, following: feeds.following, reading: try choices.settings(),
            lexicons: try lexicons.settings(choices.config), sounds: try sounds.settings(choices.config))
        settings.cache = try cache.settings(choices.config)
        return settings
    }
}
