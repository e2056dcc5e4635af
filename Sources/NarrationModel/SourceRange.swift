/// A half-open range of UTF-8 offsets in a page's text, the address that every word keeps from reading to audio.
///
/// Offsets count the UTF-8 code units of ``Page/text``: the page's bytes decoded, without a byte order mark.
package struct SourceRange: Hashable, Sendable, Codable {
    /// The offset of the first code unit.
    package let lowerBound: Int

    /// The offset behind the last code unit.
    package let upperBound: Int

    package init(_ lowerBound: Int, _ upperBound: Int) {
        self.lowerBound = lowerBound
        self.upperBound = max(lowerBound, upperBound)
    }

    package init(_ range: Range<Int>) {
        self.init(range.lowerBound, range.upperBound)
    }

    package var isEmpty: Bool { lowerBound == upperBound }
    package var count: Int { upperBound - lowerBound }
    package var offsets: Range<Int> { lowerBound..<upperBound }

    package func contains(_ other: SourceRange) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }

    package func overlaps(_ other: SourceRange) -> Bool {
        offsets.overlaps(other.offsets)
    }

    /// The smallest range that holds both.
    package func union(_ other: SourceRange) -> SourceRange {
        SourceRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
    }
}
