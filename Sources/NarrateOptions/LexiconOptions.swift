package import ArgumentParser
import NarrationModel
package import NarrationPipeline

/// The lexicons of one run.
package struct LexiconOptions: ParsableArguments {
    @Option(
        name: .customLong("lexicon"),
        help: ArgumentHelp(
            "A lexicon (.tsv, .toml or .pls) that wins over all others; repeat it for several.",
            valueName: "file"),
        completion: .file(extensions: ["tsv", "toml", "pls", "xml"]))
    package var files: [String] = []

    package init() {}

    /// The lexicons of the configuration, and those of this run over them.
    package func settings(_ configuration: String?) throws(PipelineError) -> LexiconSettings {
        try LexiconSettings(configuration: configuration, given: files)
    }
}

extension Console {
    /// Tells what users should know of a voice's lexicons.
    package static func tell(lexiconsOf voices: [VoiceLibrary.Entry]) {
        var told: [Diagnostic] = []
        for diagnostic in voices.flatMap({ $0.lexicons.diagnostics() }) where !told.contains(diagnostic) {
            told.append(diagnostic)
        }
        tell(told)
    }
}
