internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate voices list`: the voices that can be chosen.
struct VoicesListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the voices.")

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
