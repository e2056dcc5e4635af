package import NarrationModel

/// Everything that is known of a finished file: what was said when, what was not said and why, and how it was made.
package struct Manifest: Hashable, Sendable {
    /// Counts up when a field changes its meaning or goes away.
    package static let formatVersion = 1

    package var article: Article

    /// The name of the voice that spoke.
    package var voice: String
    package var engine: EngineIdentity
    package var format: AudioFormat

    /// Kilobits a second; nil for PCM.
    package var bitRate: Int?
    package var episode: Episode

    /// What of the article is not spoken, in the page's order.
    package var omissions: [StagedOmission]
    package var diagnostics: [Diagnostic]

    /// The files that belong together with this manifest.
    package var files: [SiblingFile]

    /// The whole page's words; carried by the first article of a page.
    package var page: PageAccount?

    package init(
        article: Article, voice: String, engine: EngineIdentity, format: AudioFormat, bitRate: Int? = nil,
        episode: Episode, omissions: [StagedOmission] = [], diagnostics: [Diagnostic] = [],
        files: [SiblingFile] = [], page: PageAccount? = nil
    ) {
        self.article = article
        self.voice = voice
        self.engine = engine
        self.format = format
        self.bitRate = bitRate
        self.episode = episode
        self.omissions = omissions
        self.diagnostics = diagnostics
        self.files = files
        self.page = page
    }

    /// How many words the omissions hold.
    package var omittedWordCount: Int { omissions.reduce(0) { $0 + $1.omission.wordCount } }
}

/// The engine that spoke, as its worker names itself.
package struct EngineIdentity: Hashable, Sendable {
    package var name: String
    package var version: String

    package init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}

/// A file beside the manifest.
package struct SiblingFile: Hashable, Sendable {
    /// The file's name without a folder.
    package var name: String

    /// The kind of digest and its value: `sha256:` and 64 hexadecimal digits.
    package var digest: String

    package init(name: String, digest: String) {
        self.name = name
        self.digest = digest
    }
}

/// An omission and the stage that made it.
package struct StagedOmission: Hashable, Sendable {
    /// The stages that can leave words out.
    package enum Stage: String, Sendable, CaseIterable {
        case reading
        case verbalization
        case synthesis
    }

    package var stage: Stage
    package var omission: Omission

    package init(stage: Stage, omission: Omission) {
        self.stage = stage
        self.omission = omission
    }
}
