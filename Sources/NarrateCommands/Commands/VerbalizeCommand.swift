internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate verbalize`: written lines to spoken forms, for tests and other programs.
struct VerbalizeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verbalize",
        abstract: "Print the spoken form of each line of standard input.",
        discussion: """
            One line comes out for each line that goes in.

            Example:
              echo 'On Sept. 10 it cost $1.4 million.' | narrate verbalize
            """)

    @OptionGroup var lexicons: LexiconOptions
    @OptionGroup var voices: VoiceOptions
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let settings = try lexicons.settings(nil)
            let voice = try settings.layers(for: .standardInput).voice(
                try voices.story(in: try shared.library()))
            Console.tell(lexiconsOf: [voice])
            let verbalizer = LineVerbalizer(voice: voice)
            while let line = readLine() {
                Console.output(verbalizer.spokenForm(of: line) + "\n")
            }
        }
    }
}
