package import ArgumentParser
package import NarrationPipeline

/// What is heard around the articles.
package struct SoundOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A sound before each file's speech: WAV, FLAC, Ogg or MP3.", valueName: "file"),
        completion: .file())
    package var intro: String?

    @Option(help: ArgumentHelp("A sound behind each file's speech.", valueName: "file"), completion: .file())
    package var outro: String?

    @Option(
        help: ArgumentHelp("A sound between the stories of an edition.", valueName: "file"),
        completion: .file())
    package var stinger: String?

    @Option(
        help: ArgumentHelp("How long sounds and speech overlap, 0 to 5000.", valueName: "milliseconds"))
    package var crossFade: Int?

    @Option(
        help: ArgumentHelp(
            "What is said of the voice at the end instead of '\(Disclosure.usualText)'.", valueName: "text"))
    package var disclosure: String?

    @Flag(name: .customLong("no-disclosure"), help: "Do not say that the voice is synthetic.")
    package var disclosesNothing = false

    package init() {}

    package func validate() throws {
        guard crossFade.map(SoundSettings.fades.contains) ?? true else {
            throw ValidationError("'--cross-fade' must lie from 0 to 5000")
        }
        guard disclosure == nil || !disclosesNothing else {
            throw ValidationError("'--disclosure' and '--no-disclosure' exclude each other; give one of them")
        }
    }

    /// Whether a sound was asked for.
    package var isUsed: Bool { intro != nil || outro != nil || stinger != nil || crossFade != nil }

    /// The sounds of the configuration, with those of this run over them.
    package func settings(_ configuration: String?) throws(PipelineError) -> SoundSettings {
        try SoundSettings(
            configuration: configuration,
            choices: SoundSettings.Choices(
                intro: intro, outro: outro, stinger: stinger, fade: crossFade,
                disclosure: disclosesNothing ? "" : disclosure))
    }
}
