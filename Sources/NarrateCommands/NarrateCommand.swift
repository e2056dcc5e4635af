package import ArgumentParser

/// The program `narrate`.
package struct NarrateCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "narrate",
        abstract: "Turn articles into narrated, chaptered audio files.",
        discussion: """
            Every word of the source is either spoken, with its time, or omitted, with the rule that dropped it.

            Examples:
              narrate render article.txt --output out     make the audio files
              narrate read article.txt --omissions        see what is left out, and why
              narrate script article.txt                  see what will be said

            Completions for your shell: narrate --generate-completion-script bash|zsh|fish
            Exit status: 0 done, 1 something was left out, 64 usage, 65 article unusable, 66 input missing, \
            69 engine unavailable, 70 fault of ours, 73 output not writable, 75 try again.
            """,
        version: "0.1.0",
        subcommands: [
            RenderCommand.self, PreviewCommand.self, FeedCommand.self, VerifyCommand.self, ReadCommand.self,
            ScriptCommand.self,
            VerbalizeCommand.self, SayCommand.self, CompareCommand.self,
            SentencesCommand.self, LexiconCommand.self, RulesCommand.self, VoicesCommand.self,
            CacheCommand.self, ServeCommand.self, DoctorCommand.self,
        ])

    package init() {}
}
