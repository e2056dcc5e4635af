package import LexiconFiles
package import NarrationModel
package import Verbalization

/// The lexicons that speak for one voice, from the widest to the closest, and what comes of them together.
package struct LexiconStack: Sendable {
    /// The files in order; an entry wins over those before it.
    package private(set) var files: [LexiconFile] = []

    /// All entries for the voice's language.
    package private(set) var lexicon = Lexicon()

    /// The voice's BCP 47 tag.
    package let language: String

    package init(language: String) {
        self.language = language
    }

    /// Makes room for the entries of `files`.
    package mutating func reserve(_ files: [LexiconFile]) {
        lexicon.reserve(files.reduce(0) { $0 + $1.count })
    }

    /// Forms that are said in several ways: in one layer a warning, across layers, as is usual, a note.
    package private(set) var conflicts: [Diagnostic] = []

    /// Adds `file` over the others.
    package mutating func add(_ file: LexiconFile) {
        files.append(file)
        for (loser, winner) in file.add(to: &lexicon, for: language)
        where !winner.saysSame(as: loser) && (winner.language == nil || winner.language == loser.language) {
            conflicts.append(Self.conflict(loser, winner))
        }
    }

    /// The file and line of the entry for a written form; nil when none is from a file.
    package func place(ofEntry written: String) -> String? {
        lexicon.entry(written: written)?.origin?.place
    }

    /// Puts `entry` over all others, whatever they say.
    mutating func add(_ entry: LexiconEntry) { _ = lexicon.add(entry) }

    /// Puts `pattern` over all others.
    mutating func add(_ pattern: LexiconPattern) { _ = lexicon.add(pattern) }

    /// What users should know whenever the lexicons are used: the conflicts within a layer, and what a file cannot say.
    package func diagnostics() -> [Diagnostic] {
        conflicts.filter { $0.severity == .warning } + files.flatMap(\.diagnostics)
            + files.compactMap(foreign)
    }

    /// A file of which nothing is for the voice.
    private func foreign(_ file: LexiconFile) -> Diagnostic? {
        guard let other = file.otherLanguage(than: language) else { return nil }
        return Diagnostic(
            code: "lexicon-other-language", severity: .note,
            message:
                "lexicon '\(file.name)' is for '\(other)' and not for this voice's '\(language)'; change its language, or leave it out"
        )
    }

    private static func conflict(_ loser: LexiconEntry, _ winner: LexiconEntry) -> Diagnostic {
        let isWithin = loser.origin?.layer == winner.origin?.layer
        let ways = [loser, winner].map { "\($0.kind.rawValue) '\($0.value)' (\($0.origin?.place ?? "?"))" }
        return Diagnostic(
            code: "lexicon-conflict", severity: isWithin ? .warning : .note,
            message:
                "'\(winner.written)' is said in two ways, \(ways[0]) and \(ways[1]), and the last is taken"
                + (isWithin ? "; remove one" : ""))
    }
}
