internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate rules`: what leaves text out, and what changes how it is said.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the rules that leave text out and those that change how it is said.",
        discussion: """
            Examples:
              narrate rules
              narrate rules --json
            """)

    @Flag(help: "Print the rules as JSON.")
    var json = false

    func run() async throws {
        try await running {
            Console.output(json ? try JSONDocument.text(of: RuleList.all) : RuleList.table)
        }
    }
}
