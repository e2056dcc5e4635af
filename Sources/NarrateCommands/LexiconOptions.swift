internal import ArgumentParser
import NarrationModel
import NarrationPipeline

/// The lexicons of one run.
struct LexiconOptions: ParsableArguments {
    @Option(
        name: .customLong("lexicon"),
        help: ArgumentHelp(
            "A lexicon (.tsv, .toml or .pls) that wins over all others; repeat it for several.",
            valueName: "file"),
        completion: .file(extensions: ["tsv", "toml", "pls", "xml"]))
    var files: [String] = []

    /// The lexicons of the configuration, and those of this run over them.
    func settings(_ configuration: String?) throws(PipelineError) -> LexiconSettings {
        try LexiconSettings(configuration: configuration, given: files)
    }
}

extension Console {
    /// Tells what users should know of a voice's lexicons.
    static func tell(lexiconsOf voices: [VoiceLibrary.Entry]) {
        var told: [Diagnostic] = []
        for diagnostic in voices.flatMap({ $0.lexicons.diagnostics() }) where !told.contains(diagnostic) {
            told.append(diagnostic)
        }
        tell(told)
    }
}
