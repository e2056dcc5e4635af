internal import FoundationEssentials
import NarrationModel
import NarrationPipeline

extension PreviewDesk {
    /// The lexicons that can get an entry for an article.
    ///
    /// - Throws: ``PreviewError``.
    package func lexicons(of article: String) throws(PreviewError) -> [LexiconTargetDocument] {
        let prepared = try reading.article(article).prepared
        var targets: [LexiconTargetDocument] = []
        for id in LexiconTargetID.allCases {
            guard let path = try path(of: id, for: prepared) else { continue }
            targets.append(
                LexiconTargetDocument(
                    id: id, path: path,
                    exists: FileManager.default.fileExists(atPath: path)))
        }
        return targets
    }

    /// Adds an entry to a lexicon, and says which passages sound another way now.
    ///
    /// - Throws: ``PreviewError``.
    package func save(
        _ draft: PronunciationDraft, article: String, to target: LexiconTargetID, note: String,
        revision seen: Int
    ) async throws(PreviewError) -> LexiconOutcomeDocument {
        guard seen == revision else { throw .outdated }
        let prepared = try reading.article(article).prepared
        guard let path = try path(of: target, for: prepared) else {
            throw .missing(
                code: "lexicon-unknown",
                message: "the article has no lexicon of the \(target.rawValue); choose another")
        }
        let entry = try EntryDraft(draft, note: note)
        // The watch may read the file before this goes on.
        let before = Set(reading.articles.flatMap(\.keys))
        let outcome = try await add(entry, by: prepared.voice.voice, to: path)
        do throws(PipelineError) {
            if target == .site || target == .publication {
                try places(of: prepared).name(path, for: target == .site ? prepared.site : nil)
            }
            try readAgain()
            return LexiconOutcomeDocument(
                revision: revision, place: outcome.place, phonemes: outcome.phonemes,
                changed: changed(article, since: before), replaced: outcome.replaced)
        } catch {
            throw .impossible(error)
        }
    }

    private func add(
        _ entry: EntryDraft, by voice: Voice, to path: String
    ) async throws(PreviewError) -> LexiconAddition.Outcome {
        do {
            return try await LexiconAddition(entry, voice: voice).write(to: path, installation)
        } catch {
            throw .impossible(
                error as? PipelineError
                    ?? PipelineError(.internalFault, "the entry was not written; save it again"))
        }
    }

    private func changed(_ article: String, since before: Set<String>) -> [String] {
        guard let rows = try? reading.article(article).rows else { return [] }
        return rows.enumerated().compactMap { number, row in
            if case .passage(_, let key) = row, !before.contains(key.text) { "\(number)" } else { nil }
        }
    }

    private func places(of article: PreparedArticle) -> LexiconPlaces {
        LexiconPlaces(
            of: article, VoiceLibrary(path: installation.voices), configuration: choices.configuration)
    }

    private func path(
        of target: LexiconTargetID, for article: PreparedArticle
    ) throws(PreviewError) -> String? {
        let places = places(of: article)
        do throws(PipelineError) {
            switch target {
            case .article: return places.besideArticle
            case .site: return try places.ofSite()
            case .publication: return try places.ofPublication()
            case .voice: return places.ofVoice
            }
        } catch {
            throw .impossible(error)
        }
    }
}
