package import ArgumentParser
package import NarrationPipeline

/// Options that every command takes.
package struct SharedOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Use the voices and artwork in this folder.", valueName: "folder", visibility: .hidden))
    package var data: String?

    package init() {}

    package func installation() throws(PipelineError) -> Installation {
        try Installation.find(data: data)
    }

    package func library() throws(PipelineError) -> VoiceLibrary {
        VoiceLibrary(path: try installation().voices)
    }
}

/// Which configuration holds.
package struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration instead of ./narrate.toml or ~/.config/narrate/config.toml.", valueName: "file"
        ),
        completion: .file(extensions: ["toml"]))
    package var config: String?

    package init() {}
}

/// Which voices speak.
package struct VoiceOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The voice for stories; 'narrate voices' lists them.", valueName: "voice"))
    package var voice: String?

    @Option(
        help: ArgumentHelp(
            "The voice for feed items; the one for stories when that is chosen.", valueName: "voice"))
    package var itemVoice: String?

    package init() {}

    package func story(in library: VoiceLibrary) throws(PipelineError) -> VoiceLibrary.Entry {
        try library.voice(voice ?? VoiceLibrary.defaultVoice)
    }

    /// The voices for stories and for items.
    package func both(in library: VoiceLibrary) throws(PipelineError) -> (
        story: VoiceLibrary.Entry, item: VoiceLibrary.Entry
    ) {
        try library.voices(
            story: voice ?? VoiceLibrary.defaultVoice,
            item: itemVoice ?? voice ?? VoiceLibrary.defaultItemVoice)
    }
}
