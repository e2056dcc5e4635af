/// The channel's language is a tag of BCP 47 that begins with a code of ISO 639.
struct LanguageTags: FeedRule {
    let code = "language-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        guard let language = feed.channel?.first("language"), !language.value.isEmpty,
            !Self.isTag(language.value)
        else { return [] }
        return [
            FeedFault(
                "a language must be a tag such as 'en' or 'en-gb', and '\(language.value)' is none; mend 'language' in the configuration",
                at: language)
        ]
    }

    /// Whether a text has the form of a tag: two or three letters, then parts of two to eight letters or digits.
    static func isTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count),
            first.allSatisfy({ $0.isASCII && $0.isLetter })
        else { return false }
        return parts.dropFirst().allSatisfy {
            (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
    }
}
