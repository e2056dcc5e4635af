internal import ArgumentParser
import NarrateOptions
import NarrationModel
import NarrationPipeline

/// `narrate say`: a line, spoken.
struct SayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "say",
        abstract: "Speak a line to a file or to standard output.",
        discussion: """
            The line is said as an article's paragraph would be: numbers, names and lexicons count, and it is as loud. \
            '-' stands for the lines of standard input.

            Examples:
              narrate say 'Dr. Orde paid $1.4 million on Sept. 10.' | aplay
              narrate say 'Kupiansk and Izium' --voice en-gb-read --output names.mp3
              narrate say 'Mind the gap.' --rate 140 --output gap.wav
            """)

    @Argument(help: ArgumentHelp("The text, or '-'.", valueName: "text"))
    var text: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file, .wav or .mp3; WAV on standard output without it.", valueName: "file"),
        completion: .file(extensions: ["wav", "mp3"]))
    var output: String?

    @Option(help: ArgumentHelp("Words a minute, 80 to 450, instead of the voice's own.", valueName: "number"))
    var rate: Int?

    @Option(help: ArgumentHelp("0 to 100, instead of the voice's own.", valueName: "number"))
    var pitch: Int?

    @OptionGroup var lexicons: LexiconOptions
    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var voices: VoiceOptions
    @OptionGroup var cache: CacheOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard (80...450).contains(rate ?? 175) else { throw ValidationError("'--rate' takes 80 to 450") }
        guard (0...100).contains(pitch ?? 50) else { throw ValidationError("'--pitch' takes 0 to 100") }
        guard format != nil else {
            throw ValidationError("'--output' names a file that ends in .wav or .mp3")
        }
    }

    /// Whether the sound goes to standard output.
    private var isStream: Bool { output == nil || output == "-" }

    /// What the file's name asks for; nil for what cannot be made here.
    private var format: AudioFormat? {
        guard let output, !isStream else { return .wav }
        let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return AudioFormat(rawValue: ending).flatMap { [.wav, .mp3].contains($0) ? $0 : nil }
    }

    func run() async throws {
        try await running {
            if isStream { try StandardOutput.requireListener() }
            let installation = try shared.installation()
            let said = try spokenText(installation)
            Console.tell(said.diagnostics)
            guard !said.passages.isEmpty else {
                throw PipelineError(.articleUnusable, "a text needs a word that can be said; give one")
            }
            var settings = RenderSettings(
                voice: said.voice, itemVoice: said.voice, files: [], parallelism: 1)
            settings.cache = try cache.settings(configuration.config)
            try await NarrationSession.withSession(
                settings, installation, workerCount: 1, report: { _ in }
            ) { session in
                try await say(said, session)
            }
        }
    }

    private func spokenText(_ installation: Installation) throws -> SpokenText {
        let entry = try voices.story(in: VoiceLibrary(path: installation.voices))
        let voice = try lexicons.settings(configuration.config).layers(for: .standardInput).voice(entry)
        return SpokenText(try words(), by: voice, rate: rate, pitch: pitch)
    }

    private func say(_ said: SpokenText, _ session: NarrationSession) async throws {
        let settings = AudioFileSettings(format ?? .wav)
        var file = try file(settings)
        do {
            for passage in said.passages {
                let heard = try await session.hear(passage, by: said.voice, as: settings, loudness: .mono)
                Console.tell(heard.diagnostics)
                try file.append(heard)
            }
            try file.finish()
        } catch is StandardOutput.Closed {
            // Whoever listened has gone.
        } catch {
            file.abandon()
            throw error
        }
    }

    private func file(_ settings: AudioFileSettings) throws -> HeardFile {
        guard let output, !isStream else { return try HeardFile(settings, write: StandardOutput.write) }
        return try HeardFile(settings, at: output)
    }

    private func words() throws -> String {
        guard text == "-" else { return text }
        var lines: [String] = []
        while let line = readLine() { lines.append(line) }
        return lines.joined(separator: "\n")
    }
}
