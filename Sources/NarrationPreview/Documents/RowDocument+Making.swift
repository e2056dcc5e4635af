import NarrationModel
import NarrationPipeline

extension PassageRow {
    init(_ prepared: PreparedPassage, in article: PreviewedArticle, id: String, key: String) {
        let passage = prepared.passage
        let lexicons = article.prepared.voice.lexicons
        self.init(
            id: id, key: key, role: passage.role,
            sentences: passage.utterances.map { SentenceDocument($0, lexicons: lexicons) },
            pauseAfter: passage.pauseAfter.milliseconds, isContinued: prepared.isContinued,
            seconds: prepared.guessedSeconds, isMeasured: false, isApproved: false,
            chapter: passage.chapterTitle, level: article.block(of: prepared)?.level,
            sound: passage.sound.map { String($0.path.split(separator: "/").last ?? "") })
    }
}

extension OmissionRow {
    init(_ omission: Omission, id: String, canKeep: Bool, passage: String?) {
        self.init(
            id: id, rule: omission.rule.rawValue,
            summary: RuleList.summary(of: omission.rule.rawValue) ?? "", text: omission.text,
            wordCount: omission.wordCount,
            canKeep: canKeep && ReadingOverride.canKeep(omission.rule), passage: passage)
    }
}

extension ArticleDocument {
    /// An article without its rows.
    init(_ previewed: PreviewedArticle, id: String, revision: Int, approval: ApprovalState) {
        let prepared = previewed.prepared
        let article = prepared.article
        self.init(
            revision: revision, id: id, title: article.headline, kind: article.kind,
            language: article.language, voice: VoiceSummaryDocument(prepared.voice.voice),
            approval: approval, rows: [], notes: prepared.diagnostics.map(NoteDocument.init),
            author: article.author, published: (article.published ?? article.date)?.iso8601,
            sourceURL: article.sourceURL, site: prepared.site, file: prepared.file)
    }
}

extension PreparedArticle {
    /// The file that the article is in; nil when it is in none.
    var file: String? {
        if case .file(let path) = source { path } else { nil }
    }
}
