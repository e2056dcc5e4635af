internal import ArgumentParser
import NarrationPipeline

/// Whether what is spoken is kept, and where.
struct CacheOptions: ParsableArguments {
    @Option(
        name: .customLong("cache"),
        help: ArgumentHelp("Keep clips in this folder instead of ~/.cache/narrate.", valueName: "folder"),
        completion: .directory)
    var cacheFolder: String?

    @Flag(name: .customLong("no-cache"), help: "Speak everything anew, and keep nothing.")
    var keepsNothing = false

    func validate() throws {
        guard cacheFolder == nil || !keepsNothing else {
            throw ValidationError("'--cache' and '--no-cache' exclude each other; give one of them")
        }
    }

    /// The cache of the environment and the configuration, with the choice of this run over them.
    func settings(_ configuration: String?) throws(PipelineError) -> CacheSettings {
        keepsNothing
            ? CacheSettings() : try CacheSettings(configuration: configuration, folder: cacheFolder)
    }
}

/// Which cache a command is about.
struct CacheFolderOptions: ParsableArguments {
    @Option(
        name: .customLong("cache"),
        help: ArgumentHelp("The cache in this folder instead of ~/.cache/narrate.", valueName: "folder"),
        completion: .directory)
    var cacheFolder: String?

    @OptionGroup var configuration: ConfigurationOptions

    /// The configuration that was named.
    var config: String? { configuration.config }

    func settings() throws(PipelineError) -> CacheSettings {
        try CacheSettings(configuration: config, folder: cacheFolder)
    }
}
