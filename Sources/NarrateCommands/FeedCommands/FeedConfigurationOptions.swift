internal import ArgumentParser
import FeedProduction
import NarrateOptions
import NarrationPipeline

/// Which feed a command is about.
struct FeedConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The feed's configuration, instead of ./narrate.toml.", valueName: "file"),
        completion: .file(extensions: ["toml"]))
    var config = "narrate.toml"

    @Option(
        help: ArgumentHelp(
            "How long to wait for another run of the feed to end; 0 leaves at once.", valueName: "seconds"))
    var wait = 600

    func validate() throws {
        guard (0...86_400).contains(wait) else { throw ValidationError("'--wait' must lie from 0 to 86400") }
    }

    /// Says that another run has to end first.
    @Sendable static func tellWaiting() {
        Console.message("another run of the feed goes on; waiting for it to end")
    }

    func settings() throws(PipelineError) -> FeedSettings {
        do throws(PipelineError) {
            return try FeedSettings(configuration: config)
        } catch  where error.code == .inputMissing {
            throw PipelineError(
                .inputMissing,
                "a feed has a configuration, and '\(config)' cannot be read; name it with '--config', or make one with 'narrate feed init'"
            )
        } catch {
            throw error
        }
    }
}

/// How the episodes of a feed are made.
struct FeedWorkOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many workers speak at once.", valueName: "count"))
    var jobs: Int?

    @OptionGroup var cache: CacheOptions
    @OptionGroup var inputs: InputOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard jobs.map({ (1...256).contains($0) }) ?? true else {
            throw ValidationError("'--jobs' must lie from 1 to 256")
        }
    }

    func options(_ feed: FeedConfigurationOptions) throws(PipelineError) -> FeedRunOptions {
        FeedRunOptions(
            patience: feed.wait, workerCount: jobs ?? Installation.coreCount,
            allowsPrivateAddresses: inputs.allowPrivate, cache: try cache.settings(feed.config))
    }
}
