import NarrationModel

/// The article as HTML, each block in the element that is made for its role.
struct ReadAlongText {
    private var html = ""

    /// The element that holds the blocks of one role that follow each other: a list, or a quotation.
    private var group: String?

    /// The rank of the last heading, from 1, so that none is skipped.
    private var rank = 1
    private var hasHeadline = false

    /// How much lower crossheads stand than in an article alone.
    private var depth = 0

    /// The HTML of `blocks`, which begins with a heading in any case: the first headline, or the `title` that stands above
    /// the headlines of an edition.
    static func html(of blocks: [ReadAlongBlock], title: String, isEdition: Bool) -> String {
        var text = ReadAlongText()
        if isEdition || !blocks.contains(where: { $0.role == .headline }) {
            text.html += ("<h1>\(title.escapedForHTML)</h1>\n")
            text.hasHeadline = true
            text.depth = isEdition ? 1 : 0
        }
        for block in blocks { text.append(block) }
        text.open(group: nil)
        return text.html
    }

    private mutating func append(_ piece: String) { html += piece }

    private mutating func append(_ block: ReadAlongBlock) {
        open(group: Self.group(of: block.role))
        let (element, inner) = elements(for: block)
        let classes = [Self.classes[block.role], block.isSpoken ? nil : "unspoken"].compactMap(\.self)
        let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
        html += "<\(element)\(attribute)>" + (inner.map { "<\($0)>" } ?? "")
        for part in block.parts { append(part, of: block) }
        html += (inner.map { "</\($0)>" } ?? "") + "</\(element)>\n"
    }

    private static let classes: [BlockRole: String] = [
        .byline: "byline", .timestamp: "timestamp", .standfirst: "standfirst", .note: "note",
        .announcement: "announcement",
    ]

    private static func group(of role: BlockRole) -> String? {
        switch role {
        case .listItem: "ul"
        case .quotation: "blockquote"
        default: nil
        }
    }

    private mutating func open(group next: String?) {
        guard next != group else { return }
        if let group { html += "</\(group)>\n" }
        if let next { html += "<\(next)>\n" }
        group = next
    }

    /// The block's element, and the one inside it when it needs two.
    private mutating func elements(for block: ReadAlongBlock) -> (String, inner: String?) {
        switch block.role {
        case .headline where !hasHeadline:
            hasHeadline = true
            return ("h1", nil)
        case .headline, .crosshead:
            let level = (block.level ?? 2) + (block.role == .crosshead ? depth : 0)
            rank = min(rank + 1, max(2, min(level, 6)))
            return ("h\(rank)", nil)
        case .listItem: return ("li", nil)
        case .caption: return ("figure", inner: "figcaption")
        default: return ("p", nil)
        }
    }

    private mutating func append(_ part: ReadAlongBlock.Part, of block: ReadAlongBlock) {
        switch part {
        case .unspoken(let text): appendUnspoken(text, in: block)
        case .sentence(let cue, let offset) where cue.isHeard: append(cue, at: offset, of: block)
        case .sentence(let cue, _): appendUnspoken(cue.text, in: block)
        }
    }

    private mutating func append(_ cue: TimedCue, at offset: Int, of block: ReadAlongBlock) {
        html +=
            "<span class=\"sentence\" id=\"\(cue.id)\" data-start=\"\(cue.start)\" data-end=\"\(cue.end)\">"
        var offset = offset
        for piece in cue.pieces {
            if let time = piece.time {
                let language = block.languages.first { $0.range.contains(offset) }?.language
                html += "<span data-m=\"\(time.lowerBound)\" data-d=\"\(time.count)\""
                html += language.map { " lang=\"\($0.escapedForHTML)\"" } ?? ""
                html += ">\(piece.text.escapedForXML)</span>"
            } else {
                appendUnspoken(piece.text, in: block)
            }
            offset += piece.text.utf8.count
        }
        html += "</span>"
    }

    /// Appends signs as they are, and words so that they are seen to be left out.
    private mutating func appendUnspoken(_ text: String, in block: ReadAlongBlock) {
        let isGreyed = block.isSpoken && WordScanner.count(in: text) > 0
        html += isGreyed ? "<span class=\"unspoken\">\(text.escapedForXML)</span>" : text.escapedForXML
    }
}
