import Digests
import NarrationPipeline
import NarrationModel
internal import Synchronization

/// Renders articles and editions into folders of their own.
final class EpisodeMaker: Sendable {
    private let session: NarrationSession
    private let settings: RenderSettings
    private let folders: EpisodeFolders
    private let count = Mutex(0)

    init(_ session: NarrationSession, _ settings: RenderSettings, _ folders: EpisodeFolders) {
        self.session = session
        self.settings = settings
        self.folders = folders
    }

    /// Makes the files of an article.
    func make(_ article: SourcedArticle) async throws -> MadeEpisode {
        let stem = Slug.make(from: article.article.headline, fallback: article.article.kind.rawValue)
        return try await make(stem: stem) { folder throws(PipelineError) in
            (try await session.render(article, stem: stem, settings, into: folder), nil)
        }
    }

    /// Makes the files of an edition.
    func make(
        _ edition: EditionSettings, opening: EditionOpening?, of articles: [SourcedArticle]
    ) async throws -> MadeEpisode {
        let stem = Slug.make(from: edition.title, fallback: "edition")
        return try await make(stem: stem) { folder throws(PipelineError) in
            try await session.render(
                edition, opening: opening, of: articles, stem: stem, settings, into: folder)
        }
    }

    private func make(
        stem: String, _ render: (OutputFolder) async throws(PipelineError) -> (RenderedEpisode, FitReport?)
    ) async throws -> MadeEpisode {
        let staged = try folders.begin(
            count.withLock {
                $0 += 1; return $0
            })
        do {
            let (rendered, fit) = try await render(staged.output)
            let manifest = "\(staged.path)/\(stem).json"
            guard let listed = ListedFiles(ofManifestAt: manifest) else {
                throw PipelineError(
                    .internalFault, "a manifest must list its files, and '\(stem).json' does not")
            }
            let digest = try SHA256Digest.ofFile(at: manifest).digest
            return MadeEpisode(
                staged: staged, folder: "\(stem)-\(digest.prefix(10))", stem: stem, rendered: rendered,
                files: listed.files, fit: fit)
        } catch {
            folders.abandon(staged)
            throw error
        }
    }
}
