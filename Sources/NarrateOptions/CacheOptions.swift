package import ArgumentParser
package import NarrationPipeline

/// Whether what is spoken is kept, and where.
package struct CacheOptions: ParsableArguments {
    @Option(
        name: .customLong("cache"),
        help: ArgumentHelp("Keep clips in this folder instead of ~/.cache/narrate.", valueName: "folder"),
        completion: .directory)
    package var cacheFolder: String?

    @Flag(name: .customLong("no-cache"), help: "Speak everything anew, and keep nothing.")
    package var keepsNothing = false

    package init() {}

    package func validate() throws {
        guard cacheFolder == nil || !keepsNothing else {
            throw ValidationError("'--cache' and '--no-cache' exclude each other; give one of them")
        }
    }

    /// The cache of the environment and the configuration, with the choice of this run over them.
    package func settings(_ configuration: String?) throws(PipelineError) -> CacheSettings {
        keepsNothing
            ? CacheSettings() : try CacheSettings(configuration: configuration, folder: cacheFolder)
    }
}

/// Which cache a command is about.
package struct CacheFolderOptions: ParsableArguments {
    @Option(
        name: .customLong("cache"),
        help: ArgumentHelp("The cache in this folder instead of ~/.cache/narrate.", valueName: "folder"),
        completion: .directory)
    package var cacheFolder: String?

    @OptionGroup package var configuration: ConfigurationOptions

    package init() {}

    /// The configuration that was named.
    package var config: String? { configuration.config }

    package func settings() throws(PipelineError) -> CacheSettings {
        try CacheSettings(configuration: config, folder: cacheFolder)
    }
}
