import MarkdownParsing
import NarrationModel

/// A Markdown page cut into stretches, which hold each of its words once.
///
/// The words of a Markdown page are those of the text that its readers see, and of what its author keeps from them:
/// text of paragraphs, headings, items, cells and images; numbers of list items, footnote markers, code with its fences,
/// hidden HTML; of front matter the values that are spoken, and all other lines with their keys. Words that markup
/// within them does not interrupt are one word: `**bold**face`. Markup has no words: targets and titles of links,
/// targets of images, HTML tags, keys of spoken values, boxes of tasks, rows of dashes. The stretches are cut before
/// anything is decided, so that blocks and omissions made of whole stretches account for every word.
struct MarkdownPage: Sendable {
    let frontMatter: FrontMatterStretches

    /// The stretches of front matter, then those of the text, then footnotes.
    let stretches: [MarkdownStretch]

    init(_ text: String) {
        let table = FrontMatterTable(text)
        frontMatter = FrontMatterStretches(table, of: text)
        let document = MarkdownDocument(parsing: text, from: table?.end ?? 0)
        stretches = frontMatter.stretches + document.blocks.flatMap { BlockStretches($0).stretches }
    }

    var wordCount: Int { stretches.reduce(0) { $0 + $1.wordCount } }
}
