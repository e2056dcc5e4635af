/// Why a page's markup was not parsed.
package enum HTMLParsingError: Error, Hashable, Sendable {
    /// The text has more than ``HTMLParser/longestText`` UTF-8 code units.
    case tooLong

    /// The tree would take more memory than a page of this length may need.
    case tooComplex
}
