internal import HTTPTypes
import NarrationPreview

/// How words are said: tried, and saved.
struct PronunciationRoutes: Sendable {
    let desk: PreviewDesk

    private struct Trial: Codable {
        var article: String
        var draft: PronunciationDraft
        var passage: String?
        var sentence: Int?
    }

    private struct Entry: Codable {
        var revision: Int
        var article: String
        var draft: PronunciationDraft
        var target: LexiconTargetID
        var note: String?
    }

    private struct Targets: Encodable {
        var targets: [LexiconTargetDocument]
    }

    var routes: [Route] {
        [
            Route(.post, "api/trials") { request, _ in
                let trial = try await RequestContent.value(of: request, as: Trial.self)
                try RequestContent.check(sentence: trial.sentence)
                return try JSONAnswer.response(
                    try await desk.tryOut(
                        trial.draft.checked(), article: trial.article, row: trial.passage,
                        sentence: trial.sentence))
            },
            Route(.get, "api/articles/:article/lexicons") { _, context in
                try JSONAnswer.response(
                    Targets(targets: try await desk.lexicons(of: context.part("article"))))
            },
            Route(.post, "api/lexicon") { request, _ in
                let entry = try await RequestContent.value(of: request, as: Entry.self)
                try RequestContent.check(revision: entry.revision)
                guard (entry.note ?? "").unicodeScalars.count <= 500 else {
                    throw RequestError.unreadable("'note' must have at most 500 characters")
                }
                return try JSONAnswer.response(
                    try await desk.save(
                        entry.draft.checked(), article: entry.article, to: entry.target,
                        note: entry.note ?? "", revision: entry.revision))
            },
        ]
    }
}

extension PronunciationDraft {
    /// The draft, when it is not longer than an entry can be.
    ///
    /// - Throws: ``RequestError``.
    fileprivate func checked() throws(RequestError) -> PronunciationDraft {
        guard (1...200).contains(written.unicodeScalars.count) else {
            throw .unreadable("'written' must have 1 to 200 characters")
        }
        guard value.unicodeScalars.count <= 500 else {
            throw .unreadable("'value' must have at most 500 characters")
        }
        return self
    }
}
