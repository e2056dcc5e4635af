/// A character encoding that pages are written in.
struct TextEncoding: Hashable, Sendable {
    /// The name by which the C library's `iconv` knows the encoding.
    let converterName: String

    static let utf8 = TextEncoding(converterName: "UTF-8")
    static let windows1252 = TextEncoding(converterName: "CP1252")
}
