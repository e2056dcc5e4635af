internal import FoundationEssentials
import NarrationPipeline

extension PreviewDesk {
    /// The lexicons that can get an entry for an article.
    ///
    /// - Throws: ``PreviewError``.
    package func lexicons(of article: String) throws(PreviewError) -> [LexiconTargetDocument] {
        let narrated = try reading.article(article).narrated
        var targets: [LexiconTargetDocument] = []
        for id in LexiconTargetID.allCases {
            guard let path = try path(of: id, for: narrated) else { continue }
            targets.append(
                LexiconTargetDocument(
                    id: id, path: path, exists: FileManager.default.fileExists(atPath: path)))
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
        let narrated = try reading.article(article).narrated
        guard let path = try path(of: target, for: narrated) else {
            throw .missing(
                code: "lexicon-unknown", message: "the article has no lexicon of the \(target.rawValue); choose another")
        }
        let entry = try EntryDraft(draft, note: note)
        do throws(PipelineError) {
            let voice = narrated.voice.voice
            let outcome = try await added(entry, by: voice, to: path)
            if target == .site || target == .publication {
                try places(of: narrated).name(path, for: target == .site ? narrated.site : nil)
            }
            let before = Set(reading.articles.flatMap(\.keys))
            try readAgain()
            return LexiconOutcomeDocument(
                revision: revision, place: outcome.place, phonemes: outcome.phonemes,
                changed: changed(article, since: before), replaced: outcome.replaced)
        } catch {
            throw .impossible(error)
        }
    }

    private func changed(_ article: String, since before: Set<String>) -> [String] {
        guard let rows = try? reading.article(article).rows else { return [] }
        return rows.enumerated().compactMap { number, row in
            if case .passage(_, let key) = row, !before.contains(key.text) { "\(number)" } else { nil }
        }
    }

    private func places(of article: NarratedArticle) -> LexiconPlaces {
        LexiconPlaces(
            of: article, VoiceLibrary(path: installation.voices), configuration: choices.configuration)
    }

    private func path(
        of target: LexiconTargetID, for article: NarratedArticle
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
