internal import NarrationModel

/// Language tags as feeds may carry them.
enum FeedLanguage {
    /// The tag as it is written by convention, up to the first part that feeds do not take (extensions, private use); `und`
    /// for what is no tag.
    static func tag(_ tag: String) -> String {
        guard let parts = LanguageTag.normalized(tag)?.split(separator: "-"), let primary = parts.first,
            primary.utf8.allSatisfy({ (97...122).contains($0) })
        else { return "und" }
        return ([primary] + parts.dropFirst().prefix { $0.utf8.count >= 2 }).joined(separator: "-")
    }
}
