import MarkdownParsing
import NarrationModel

/// A document as text for people: a line a block, with its page range and its text between markup.
func dump(_ document: MarkdownDocument) -> String {
    document.blocks.map(dump).joined(separator: "\n")
}

private func dump(_ block: MarkdownBlock) -> String {
    let containers = block.containers.map { "\($0) > " }.joined()
    let marks = [block.itemNumber, block.footnoteLabel].compactMap { $0.map { "{\($0.string)} " } }.joined()
    return "\(block.source.lowerBound)-\(block.source.upperBound) \(containers)\(marks)\(dump(block.content))"
}

private func dump(_ content: MarkdownBlock.Content) -> String {
    switch content {
    case .paragraph(let spans): "paragraph " + dump(spans)
    case .heading(let level, let spans): "heading\(level) " + dump(spans)
    case .table(let table):
        "table "
            + ([table.header] + table.rows).map { "(" + $0.map(dump).joined(separator: "|") + ")" }.joined()
    case .code(let text): "code " + oneLine(text.string)
    case .html(let text): "html " + oneLine(text.string)
    case .thematicBreak(let text): "rule " + text.string
    }
}

private func dump(_ spans: [MarkdownSpan]) -> String {
    spans.map { span in
        let mark =
            (span.isEmphasized ? "*" : "") + (span.isStruck ? "~" : "") + (span.image.map { "!\($0)" } ?? "")
        return switch span.kind {
        case .text, .imageText: "[\(mark)\(span.text.string)]"
        case .code: "`\(span.text.string)`"
        case .lineBreak: "⏎"
        case .tag, .footnoteMarker: span.text.string
        case .imageTitle: "(\(span.image ?? -1): \(span.text.string))"
        }
    }.joined()
}

private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: "⏎")
}
