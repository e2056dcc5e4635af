/// One key of front matter with its lines and what it says.
struct FrontMatterEntry: Sendable {
    /// The key in lower case; empty for a comment.
    let key: String

    /// The entry's lines without the last line's end, in UTF-8 offsets of the page.
    let source: Range<Int>

    /// Where the value begins, in UTF-8 offsets of the page.
    let valueStart: Int

    /// The value; several for a list. Of a table within, its `name`.
    var values: [String] = []
}
