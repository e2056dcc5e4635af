/// Languages of transcripts and of other enclosures are tags of BCP 47.
struct TranscriptLanguages: FeedRule {
    let code = "transcript-language-wrong"
    let severity = FeedFinding.Severity.warning

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.flatMap { $0.all("podcast:transcript") + $0.all("podcast:alternateEnclosure") }.filter {
            guard let language = $0["language"] ?? $0["lang"] else { return false }
            return !LanguageTags.isTag(language)
        }.map { FeedFault("the language of '\($0.name)' should be a tag such as 'en-gb'; mend it", at: $0) }
    }
}
