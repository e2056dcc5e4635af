import NarrationModel

/// Tells the editor of languages that a page names and that are read as English all the same.
enum LanguageMarks {
    /// A note for every language that words of `text` are marked with and no voice speaks.
    static func diagnostics(for text: SourcedText) -> [Diagnostic] {
        var seen: Set<String> = []
        return text.languages.compactMap { run in
            guard SpokenLanguage(run.language) == nil, seen.insert(run.language).inserted else { return nil }
            return Diagnostic(
                code: "language-not-spoken", severity: .note,
                message:
                    "words marked as '\(run.language)' are read as English, as no voice speaks that language; add them to a lexicon of the voice",
                source: text.sourceRange(of: run.range))
        }
    }

    /// A warning when the whole article is in another language than the voice.
    static func diagnostics(for article: Article, voice: Voice) -> [Diagnostic] {
        let language = LanguageTag.primary(article.language)
        guard language != LanguageTag.primary(voice.language), !["und", "mul", "zxx", ""].contains(language)
        else { return [] }
        let message =
            "article is in language '\(article.language)', which voice '\(voice.id)' reads as English; give an English article"
        return [Diagnostic(code: "article-language", severity: .warning, message: message)]
    }
}
