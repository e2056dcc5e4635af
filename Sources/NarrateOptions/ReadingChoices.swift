package import ArgumentParser
package import NarrationPipeline

/// What is kept and dropped when a page is read.
package struct ReadingChoices: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read what this rule leaves out; repeat it or put commas between. 'narrate rules' lists the rules.",
            valueName: "rule"),
        completion: .list(RuleNames.all))
    package var keep: [String] = []

    @Option(
        help: ArgumentHelp(
            "Leave out blocks of this role (caption, byline, note…), or what a rule leaves out that the configuration keeps.",
            valueName: "role-or-rule"),
        completion: .list(RuleNames.all))
    package var drop: [String] = []

    @OptionGroup package var configuration: ConfigurationOptions

    package init() {}

    /// The configuration that was named.
    package var config: String? { configuration.config }

    package func validate() throws {
        do throws(PipelineError) {
            try RuleNames.check(keep: keep, drop: drop)
        } catch {
            throw ValidationError(error.message)
        }
    }

    package func settings() throws(PipelineError) -> ReadingSettings {
        try ReadingSettings(configuration: config, keep: keep, drop: drop)
    }
}
