/// A document's place among those that a feed is cut into (RFC 5005, section 3).
///
/// The newest document has the feed's own name. The older ones are numbered from the oldest on, so that they stay as they are when new
/// episodes come.
package struct FeedPage: Hashable, Sendable {
    /// Counted from 1 for the oldest; nil for the newest document.
    package var number: Int?

    /// The number of the newest of the older documents; 0 when there is none.
    package var olderCount: Int

    /// The number of the oldest document that is kept.
    package var oldest: Int

    package init(number: Int?, olderCount: Int, oldest: Int = 1) {
        self.number = number
        self.olderCount = olderCount
        self.oldest = oldest
    }

    /// The document's name: `feed.xml`, or `feed-page-3.xml` for an older one.
    package func name(_ stem: String, _ ending: String) -> String {
        Self.name(stem, number, ending)
    }

    /// The name of the newest document.
    package func first(_ stem: String, _ ending: String) -> String { Self.name(stem, nil, ending) }

    /// The name of the oldest document.
    package func last(_ stem: String, _ ending: String) -> String {
        Self.name(stem, olderCount >= oldest ? oldest : nil, ending)
    }

    /// The name of the next older document; nil for the oldest.
    package func next(_ stem: String, _ ending: String) -> String? {
        let older = (number ?? olderCount + 1) - 1
        return older >= oldest ? Self.name(stem, older, ending) : nil
    }

    /// The name of the next newer document; nil for the newest.
    package func previous(_ stem: String, _ ending: String) -> String? {
        guard let number else { return nil }
        return Self.name(stem, number < olderCount ? number + 1 : nil, ending)
    }

    private static func name(_ stem: String, _ number: Int?, _ ending: String) -> String {
        number.map { "\(stem)-page-\($0).\(ending)" } ?? "\(stem).\(ending)"
    }
}
