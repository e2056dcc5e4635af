import NarrationModel
import NarrationPipeline

/// Everything that was read at one time.
struct PreviewReading: Sendable {
    let articles: [PreviewedArticle]

    /// What could not be read, or was changed in reading.
    let problems: [NoteDocument]

    /// Whether every source could be read.
    let isComplete: Bool

    /// How loud files are to be, and what else they follow from.
    let settings: RenderSettings

    /// Reads all `sources`; one that cannot be read is among the problems.
    ///
    /// - Throws: when none can be read.
    init(_ sources: [InputSource], _ settings: RenderSettings) throws(PipelineError) {
        var articles: [PreviewedArticle] = []
        var problems: [NoteDocument] = []
        var fault: PipelineError?
        for source in sources {
            do throws(PipelineError) {
                for page in try PreparedPage.pages(of: source, settings) {
                    problems += page.edition.diagnostics.map(NoteDocument.init)
                    articles += Self.articles(of: page, settings.loudness)
                }
            } catch {
                fault = fault ?? error
                problems.append(NoteDocument(error))
            }
        }
        if articles.isEmpty {
            throw fault
                ?? PipelineError(
                    .articleUnusable, "a preview needs an article, and the input has none; name another")
        }
        self.articles = articles
        self.problems = problems
        isComplete = fault == nil
        self.settings = settings
    }

    /// The articles of a page, each with what was left out from where it begins up to the next.
    private static func articles(of page: PreparedPage, _ loudness: LoudnessTarget) -> [PreviewedArticle] {
        let starts = page.articles.map { $0.article.blocks.first?.text.sourceRange.lowerBound ?? 0 }
        var leftOut = [[Omission]](repeating: [], count: page.articles.count)
        guard !leftOut.isEmpty else { return [] }
        for omission in page.edition.omissions {
            let place = omission.source.lowerBound
            let owner = starts.indices.filter { starts[$0] <= place }.max { starts[$0] < starts[$1] } ?? 0
            leftOut[owner].append(omission)
        }
        return zip(page.articles, leftOut).map { PreviewedArticle($0, leftOut: $1, loudness: loudness) }
    }

    /// The article with an id, its number from 1.
    func article(_ id: String) throws(PreviewError) -> PreviewedArticle {
        articles[try index(of: id)]
    }

    func index(of id: String) throws(PreviewError) -> Int {
        guard let number = Int(id), articles.indices.contains(number - 1) else { throw .noArticle(id) }
        return number - 1
    }

    /// Whether the same is said and left out as in `other`.
    func isSame(as other: PreviewReading) -> Bool {
        articles.count == other.articles.count
            && zip(articles, other.articles).allSatisfy { $0.keys == $1.keys && $0.shown == $1.shown }
            && problems == other.problems
    }
}

extension PreviewedArticle {
    /// What is shown of the article beyond its sound.
    fileprivate var shown: [String] {
        [prepared.article.headline, prepared.article.author ?? "", prepared.voice.voice.id]
            + rows.map { row in
                switch row {
                case .passage(let passage, _):
                    passage.passage.role.rawValue
                        + passage.passage.utterances.map(\.written.string).joined(separator: "\n")
                case .omission(let omission, _, _): omission.rule.rawValue + "\n" + omission.text
                }
            }
    }
}
