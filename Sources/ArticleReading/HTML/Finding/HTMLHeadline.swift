/// The line of a page that is its story's headline.
struct HTMLHeadline: Sendable {
    /// The line's place among the page's lines.
    let line: Int

    /// Its words in lower case.
    let terms: [String]

    /// The words of a text in lower case, without signs.
    static func terms(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
