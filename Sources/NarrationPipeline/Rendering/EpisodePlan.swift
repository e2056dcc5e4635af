import AudioAssembly
import NarrationModel
import Verbalization

/// What the audio files of one episode will hold: the passages of one article, or of several for an edition.
struct EpisodePlan: Sendable {
    /// An article, what is known of its script, and the voice that speaks it.
    struct Part: Sendable {
        var article: Article

        /// The voice with all lexicons for the article.
        var voice: VoiceLibrary.Entry

        /// Its passages in order, long ones in parts.
        var passages: [PlannedPassage] = []

        /// How many words of the article will be spoken.
        var wordCount = 0

        /// Words of the article that will not be spoken, each with its rule.
        var omissions: [Omission] = []

        /// What was guessed, changed or could not be read when the script was written.
        var diagnostics: [Diagnostic] = []

        /// Writes the sentences of passages that do not have them.
        var writer: ScriptWriter

        /// The page's words, for the page's first article.
        var page: PageAccount?

        /// Where the page came from, and what a picture that it names is beside.
        var source: InputSource
    }

    /// The files' name without an ending.
    var stem: String

    /// The headline of the article, or the edition's title.
    var title: String
    var tags: Tags
    var parts: [Part]

    /// The article, or what stands for the edition in titles and on covers.
    var front: Article

    /// What was noted when the plan was made.
    var diagnostics: [Diagnostic] = []

    /// Whether the parts make one edition.
    var isEdition: Bool

    /// Every passage in order, as it goes into the file.
    var passages: [PlannedPassage]

    /// What of the articles is left out before anything is spoken, beyond what their scripts leave out.
    var leftOut: [StagedOmission] = []

    /// What was guessed, changed or left out, and whether the files are as loud as they should be.
    func diagnostics(with recorded: RecordedEpisode, _ target: LoudnessTarget) -> [Diagnostic] {
        let voices = Set(parts.map(\.voice.voice.id)).sorted().joined(separator: " ")
        let level = LoudnessCheck.diagnostic(for: recorded.episode.loudness, target, voice: voices)
        return parts.flatMap(\.diagnostics) + recorded.diagnostics + (level.map { [$0] } ?? [])
    }

    /// Everything of the articles that is not heard: left out of the plan, of the scripts, and in speaking.
    func omissions(with recorded: RecordedEpisode) -> [StagedOmission] {
        let unsaid = parts.enumerated().flatMap { number, part in
            part.omissions.map { StagedOmission(stage: .verbalization, omission: $0, article: number) }
        }
        return leftOut + unsaid + recorded.omissions
    }
}
