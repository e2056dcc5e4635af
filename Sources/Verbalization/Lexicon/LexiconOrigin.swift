/// The file and line that an entry stands in, and how close that file is to what is read.
package struct LexiconOrigin: Hashable, Sendable {
    package let layer: LexiconLayer

    /// The file as messages call it.
    package let name: String

    /// The line, counted from 1.
    package let line: Int

    package init(layer: LexiconLayer, name: String, line: Int) {
        self.layer = layer
        self.name = name
        self.line = line
    }

    /// `names.tsv:12`.
    package var place: String { "\(name):\(line)" }
}

/// What a lexicon is for, from the widest to the closest; a closer one wins.
package enum LexiconLayer: Int, Comparable, Sendable, CaseIterable {
    /// All voices.
    case shared
    /// One voice.
    case voice
    /// Everything that a configuration is for.
    case publication
    /// The pages of one site.
    case site
    /// What is read from one file.
    case article
    /// One run of a command.
    case command

    /// The layer's name for people.
    package var name: String {
        switch self {
        case .shared: "shared"
        case .voice: "voice"
        case .publication: "publication"
        case .site: "site"
        case .article: "article"
        case .command: "command"
        }
    }

    package static func < (left: LexiconLayer, right: LexiconLayer) -> Bool { left.rawValue < right.rawValue }
}
