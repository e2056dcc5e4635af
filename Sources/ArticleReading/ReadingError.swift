/// Why a page has nothing to narrate: a rule and a remedy, with a stable code.
package struct ReadingError: Error, Hashable, CustomStringConvertible {
    /// A stable name in kebab case; the list may grow.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The input has no words.
        package static let emptyPage = Code(rawValue: "empty-page")

        /// The input's bytes are not text in an encoding that can be told.
        package static let notText = Code(rawValue: "not-text")

        /// The page has words, but no sentence that belongs to a story or an item.
        package static let noArticle = Code(rawValue: "no-article")

        /// The page has more markup than a reader takes.
        package static let pageTooLarge = Code(rawValue: "page-too-large")

        /// A feed breaks before its first entry is complete.
        package static let brokenFeed = Code(rawValue: "broken-feed")

        /// The input is text of a kind that no reader takes.
        package static let unsupportedMediaType = Code(rawValue: "unsupported-media-type")

        /// A selector, pattern or host in the settings for a site is none.
        package static let unusableSetting = Code(rawValue: "unusable-setting")
    }

    package let code: Code

    /// The rule and the remedy on one line, headline style, without a full stop.
    package let message: String

    /// The page's name.
    package let subject: String

    package var description: String { message }

    static func emptyPage(_ name: String) -> ReadingError {
        ReadingError(
            code: .emptyPage,
            message: "a page needs words, and '\(name)' has none; give a page with an article",
            subject: name)
    }

    static func notText(_ name: String, is kind: String) -> ReadingError {
        ReadingError(
            code: .notText, message: "a page must be text, and '\(name)' is \(kind); save the page as text",
            subject: name)
    }

    static func noArticle(_ name: String) -> ReadingError {
        ReadingError(
            code: .noArticle,
            message:
                "a page needs a story or timed items, and '\(name)' has neither; save the article's own page",
            subject: name)
    }

    static func allDropped(_ name: String) -> ReadingError {
        ReadingError(
            code: .noArticle,
            message: "a page needs text that is kept, and all of '\(name)' is dropped by choice; drop less",
            subject: name)
    }

    static func unusable(_ setting: String, _ message: String) -> ReadingError {
        ReadingError(code: .unusableSetting, message: message, subject: setting)
    }

    static func tooLarge(_ name: String, limit: Int) -> ReadingError {
        ReadingError(
            code: .pageTooLarge,
            message: "a page of HTML may have \(limit >> 20) MiB, and '\(name)' has more; save it as text",
            subject: name)
    }

    static func tooComplex(_ name: String) -> ReadingError {
        ReadingError(
            code: .pageTooLarge,
            message:
                "a page's elements must fit into memory, and those of '\(name)' do not; save it as text from a browser",
            subject: name)
    }

    static func noEntries(_ name: String) -> ReadingError {
        ReadingError(
            code: .noArticle,
            message: "a feed needs entries with text or links, and '\(name)' has none; give another feed",
            subject: name)
    }

    static func brokenFeed(_ name: String, _ fault: FeedFault) -> ReadingError {
        ReadingError(
            code: .brokenFeed,
            message:
                "a feed must be well-formed, and '\(name)' breaks before its first entry ends, in line \(fault.line): "
                + "\(fault.reason); mend it there",
            subject: name)
    }

    static func unsupported(_ kind: String, _ name: String) -> ReadingError {
        ReadingError(
            code: .unsupportedMediaType,
            message:
                "a page must be text, HTML, Markdown or a feed, and '\(name)' is \(kind); save it as text from a browser",
            subject: name)
    }
}
