internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate voices calibrate`: the gains that bring voices to their loudness.
struct VoicesCalibrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Measure the gain that brings a voice to -19 and -16 LUFS, and store it.",
        discussion: """
            The voice reads a text of three minutes; the gains go into the table [gain] of its voice.toml, whose other \
            lines stay as they are. Do it for a new voice, and when its rates, pitches or volumes change.

            Examples:
              narrate voices calibrate en-us-news
              narrate voices calibrate --check            all voices; status 1 when a gain is off by 0.1 dB
            """)

    @Argument(help: ArgumentHelp("The voices; all when none is named.", valueName: "voice"))
    var voices: [String] = []

    @Flag(help: "Write nothing; end with status 1 when a stored gain is missing or off.")
    var check = false

    @Flag(help: "Print what was measured as JSON.")
    var json = false

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let installation = try shared.installation()
            let library = try shared.library()
            var entries: [VoiceLibrary.Entry] = []
            for id in voices.isEmpty ? library.ids() : voices { entries.append(try library.voice(id)) }
            let results = try await VoiceCalibrator.calibrate(
                entries, installation, workerCount: Installation.coreCount)
            if !check {
                for result in results { try library.store(result.gains, of: result.voice) }
            }
            Console.output(
                json
                    ? try JSONDocument.text(of: results.map(CalibrationReport.init))
                    : CalibrationReport.table(of: results))
            if check, results.contains(where: { $0.levels.contains(where: \.isStale) }) {
                throw ExitStatus.somethingLeftOut
            }
        }
    }
}
