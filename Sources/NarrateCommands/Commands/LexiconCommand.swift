internal import ArgumentParser

/// `narrate lexicon`: how names are said.
struct LexiconCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "See and change how names and unknown words are said.",
        discussion: """
            Examples:
              narrate lexicon check article.txt
              narrate lexicon add Kupiansk ˈkuːpjænsk --to names.tsv
              narrate lexicon affected Kupiansk out
            """,
        subcommands: [
            LexiconCheckCommand.self, LexiconAddCommand.self, LexiconAffectedCommand.self,
            LexiconListCommand.self, LexiconImportCommand.self, LexiconExportCommand.self,
        ])
}
