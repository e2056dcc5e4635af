internal import ArgumentParser
import NarrationPipeline

/// `narrate voices`: the voices that can be chosen.
struct VoicesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voices",
        abstract: "List the voices.",
        discussion: """
            Examples:
              narrate voices
              narrate voices --json
            """)

    @Flag(help: "Print the voices as JSON.")
    var json = false

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let library = try shared.library()
            var voices: [VoiceSummary] = []
            for id in library.ids() { voices.append(VoiceSummary(try library.voice(id))) }
            Console.output(json ? try JSONDocument.text(of: voices) : VoiceSummary.table(of: voices))
        }
    }
}
