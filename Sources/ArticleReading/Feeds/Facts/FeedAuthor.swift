import NarrationModel

/// Cuts the people out of a feed's authors: the name of `jane@example.org (Jane Doe)`.
enum FeedAuthor {
    /// The field as a byline and details; only details when it names nobody, as `admin` and `news@example.org` do.
    static func split(_ field: FeedField) -> [FeedField] {
        let name = nameRange(in: field.text.string)
        let text = field.text.slice(name)
        guard !PersonNames.people(in: [text.string]).isEmpty else { return [field.playing(.detail)] }
        let rest = [
            field.text.slice(0..<name.lowerBound), field.text.slice(name.upperBound..<field.text.count),
        ]
        return [FeedField(.author, field.form, text)] + rest.map { FeedField(.detail, .text, $0) }
    }

    /// The part in brackets behind an address, or in front of an address in angle brackets; else all.
    private static func nameRange(in text: String) -> Range<Int> {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "@")) else { return 0..<bytes.count }
        if let open = bytes.firstIndex(of: UInt8(ascii: "(")),
            let close = bytes.lastIndex(of: UInt8(ascii: ")")), open < close
        {
            return open + 1..<close
        }
        if let open = bytes.firstIndex(of: UInt8(ascii: "<")) { return 0..<open }
        return 0..<bytes.count
    }
}
