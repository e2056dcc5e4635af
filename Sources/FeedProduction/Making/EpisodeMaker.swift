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

    /// Makes the files of an article, which `identity` tells from all others.
    func make(_ article: SourcedArticle, identity: String?) async throws -> MadeEpisode {
        let slug = Slug.make(from: article.article.headline, fallback: article.article.kind.rawValue)
        let stem = Self.stem(slug, identity)
        return try await make(slug: slug, stem: stem) { folder throws(PipelineError) in
            (try await session.render(article, stem: stem, settings, into: folder), nil)
        }
    }

    /// Makes the files of an edition, which `identity` tells from all others.
    func make(
        _ edition: EditionSettings, opening: EditionOpening?, of articles: [SourcedArticle], identity: String
    ) async throws -> MadeEpisode {
        let slug = Slug.make(from: edition.title, fallback: "edition")
        let stem = Self.stem(slug, identity)
        return try await make(slug: slug, stem: stem) { folder throws(PipelineError) in
            try await session.render(
                edition, opening: opening, of: articles, stem: stem, settings, into: folder)
        }
    }

    /// The name of files without an ending. No two episodes share one, though each has a folder for itself: podboat, for one,
    /// saves downloads by the file's name alone, and passes over one that it has.
    private static func stem(_ slug: String, _ identity: String?) -> String {
        identity.map { "\(slug)-\($0.prefix(8))" } ?? slug
    }

    private func make(
        slug: String, stem: String,
        _ render: (OutputFolder) async throws(PipelineError) -> (RenderedEpisode, FitReport?)
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
                staged: staged, folder: "\(slug)-\(digest.prefix(10))", stem: stem, rendered: rendered,
                files: listed.files, fit: fit)
        } catch {
            folders.abandon(staged)
            throw error
        }
    }
}
