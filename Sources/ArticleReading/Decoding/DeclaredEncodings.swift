import HTMLParsing

/// What a page says of its own encoding, the strongest statement first.
///
/// The order is that of the HTML standard: the `Content-Type` field it was sent with, the XML declaration, then
/// `meta charset` and `meta http-equiv`, which are looked for in the first 64 KiB.
enum DeclaredEncodings {
    private static let sampleLength = 1 << 16

    static func all(in bytes: [UInt8], contentType: String?) -> [TextEncoding] {
        let sample = String(String.UnicodeScalarView(bytes.prefix(sampleLength).map { Unicode.Scalar($0) }))
        let labels = [contentType.flatMap(charset), declaration(in: sample)] + metas(in: sample)
        return labels.compactMap { $0.flatMap(TextEncoding.init(label:)) }
    }

    /// The value of `charset` in a `Content-Type`, with or without quotation marks.
    static func charset(in contentType: String) -> String? {
        let lower = contentType.lowercased()
        guard let name = lower.firstRange(of: "charset") else { return nil }
        let rest = lower[name.upperBound...].drop(while: \.isWhitespace)
        guard rest.first == "=" else { return nil }
        return value(rest.dropFirst().drop(while: \.isWhitespace))
    }

    /// A value up to its closing quotation mark, semicolon or space.
    private static func value(_ text: Substring) -> String {
        if let mark = text.first, mark == "\"" || mark == "'" {
            return String(text.dropFirst().prefix { $0 != mark })
        }
        return String(text.prefix { $0 != ";" && !$0.isWhitespace && $0 != "?" })
    }

    /// The `encoding` of an XML declaration at the very beginning.
    private static func declaration(in sample: String) -> String? {
        guard sample.hasPrefix("<?xml"), let end = sample.firstRange(of: "?>") else { return nil }
        let declaration = sample[..<end.lowerBound]
        guard let name = declaration.firstRange(of: "encoding") else { return nil }
        let rest = declaration[name.upperBound...].drop(while: \.isWhitespace)
        return rest.first == "=" ? value(rest.dropFirst().drop(while: \.isWhitespace)) : nil
    }

    /// What the page's `meta` elements say; one that names UTF-16 cannot be in it, and means UTF-8.
    private static func metas(in sample: String) -> [String] {
        guard let document = try? HTMLParser.document(in: sample) else { return [] }
        return document.nodes.compactMap(\.element).filter { $0.tag == .meta }.compactMap { meta in
            if let label = meta[.charset] { return label }
            return meta[.httpEquiv]?.lowercased() == "content-type" ? meta[.content].flatMap(charset) : nil
        }
        .map { $0.lowercased().contains("utf-16") ? "utf-8" : $0 }
    }
}
