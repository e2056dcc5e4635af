/// Finds a source in brackets that ends the sentence before it: `“It fell.” (Hale 55).`
///
/// Leaves alone a sentence in brackets, which ends inside them.
enum Citation {
    private static let longest = 80

    /// Whether such a source begins at `start`.
    static func follows(_ text: [UInt8], at start: Int) -> Bool {
        guard text[start] == UInt8(ascii: "("),
            let close = text[start...].prefix(longest).firstIndex(of: UInt8(ascii: ")")),
            (48...57).contains(text[close - 1])
        else { return false }
        return close + 1 == text.endIndex || text[close + 1] == UInt8(ascii: ".")
    }
}
