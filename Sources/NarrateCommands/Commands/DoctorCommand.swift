internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate doctor`: is everything there that narrate needs?
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check libraries, data, voices and write access, and say what to install.",
        discussion: """
            Examples:
              narrate doctor
              narrate doctor --output out --json
            """)

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder that you render to.", valueName: "folder"))
    var output = "."

    @Flag(help: "Print the findings as JSON.")
    var json = false

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await running {
            let findings = await Checkup(installation: try shared.installation(), output: output).run()
            Console.output(json ? try JSONDocument.text(of: findings) : Checkup.table(of: findings))
            if !findings.allSatisfy(\.isGood) { throw ExitStatus.engineUnavailable }
        }
    }
}
