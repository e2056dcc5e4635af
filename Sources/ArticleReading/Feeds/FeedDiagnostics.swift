import NarrationModel

/// What a user should know of the reading of a feed.
enum FeedDiagnostics {
    static func all(of feed: FeedDocument, _ composer: FeedComposer, name: String) -> [Diagnostic] {
        [fault(feed, name), references(feed, name), limit(composer, name), size(composer, name)].compactMap(
            \.self)
    }

    private static func fault(_ feed: FeedDocument, _ name: String) -> Diagnostic? {
        guard let fault = feed.fault else { return nil }
        return Diagnostic(
            code: "broken-feed", severity: .warning,
            message:
                "a feed must be well-formed, and '\(name)' breaks in line \(fault.line): \(fault.reason); "
                + "only the entries before that are read, mend it there",
            source: SourceRange(fault.offset, fault.offset))
    }

    private static func references(_ feed: FeedDocument, _ name: String) -> Diagnostic? {
        guard let first = feed.unknownReferences.first else { return nil }
        return Diagnostic(
            code: "unknown-entity", severity: .note,
            message: "entities that a feed declares are not expanded, and '\(name)' has "
                + "\(feed.unknownReferences.count) such references; write their text out",
            source: first)
    }

    private static func limit(_ composer: FeedComposer, _ name: String) -> Diagnostic? {
        guard composer.excessCount > 0 else { return nil }
        return Diagnostic(
            code: "too-many-entries", severity: .warning,
            message: "of a feed the first \(FeedComposer.mostEntries) entries are read, and '\(name)' has "
                + "\(composer.excessCount) more; split it")
    }

    private static func size(_ composer: FeedComposer, _ name: String) -> Diagnostic? {
        guard composer.hasLargeEntries else { return nil }
        return Diagnostic(
            code: "entry-too-large", severity: .warning,
            message: "an entry may have 8 MiB of HTML, and one of '\(name)' has more; give its page instead")
    }
}
