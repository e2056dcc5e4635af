internal import CExpat

/// Parses XML with expat, as far as it is well-formed.
///
/// No document type is ever read: declarations of entities, internal and external, are passed over unseen, so nothing
/// is expanded and no file or address is opened. What feeds often do wrong is mended first (``XMLMender``); at any
/// other fault the reading ends, and what stood before it is given. Time and memory grow in proportion to the page,
/// and nothing recurses.
package enum XMLParser {
    /// The longest text that is parsed, in UTF-8 code units: 32 MiB. The reading ends there.
    package static let longestText = 32 << 20

    /// How deep elements may be nested; the reading ends at a deeper one.
    package static let deepest = 256

    /// The most nodes of a document; the reading ends behind them.
    package static let mostNodes = 1_000_000

    /// The tree of `text`, which may be damaged or cut anywhere; what its XML declaration says is not heeded.
    ///
    /// `resolve` tells what a named reference beyond XML's five stands for, such as `nbsp`; nil when it is unknown. Without `mending`
    /// the reading ends at whatever is not well-formed, and at a document type.
    package static func document(
        in text: String, mending mends: Bool = true,
        resolving resolve: @escaping (String) -> String? = { _ in nil }
    ) -> XMLDocument {
        var bytes = Array(text.utf8.prefix(longestText))
        if mends { XMLMender.mend(&bytes) }
        let builder = XMLTreeBuilder(bytes: bytes, resolve: resolve)
        guard let run = ExpatRun(builder) else {
            return builder.document(fault: XMLFault("there is no memory to read it", at: 0, of: bytes))
        }
        let fault = run.parse()
        let isWhole = text.utf8.count <= longestText
        return builder.document(
            fault: isWhole
                ? fault
                : fault ?? XMLFault("it is longer than \(longestText >> 20) MiB", at: bytes.count, of: bytes))
    }
}
