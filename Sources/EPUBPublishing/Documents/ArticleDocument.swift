import NarrationModel

/// An article as XHTML: each block as what it is, with an element for each sentence that is heard.
struct ArticleDocument {
    /// The identifier of the element that holds the article.
    static let rootID = "article"

    let layout: ArticleLayout

    var markup: Markup {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="\(layout.language)" xml:lang="\(layout.language)" \
        dir="\(layout.direction.rawValue)">
        <head>
        <title>\(layout.title)</title>
        <link rel="stylesheet" type="text/css" href="\(BookLayout.styleSheetName)"/>
        </head>
        <body>
        <article id="\(Self.rootID)">
        \(heading)\(groups)</article>
        </body>
        </html>

        """
    }

    /// A headline for an article whose page has none among its blocks.
    private var heading: Markup {
        layout.blocks.contains { $0.role == .headline && $0.text.isVisible }
            ? "" : "<h1>\(layout.title)</h1>\n"
    }

    private var groups: [Markup] {
        layout.blocks.split(between: { first, second in
            first.role != second.role || ![.listItem, .quotation].contains(first.role)
        })
        .map { group in
            let blocks = group.map(block)
            return switch group.first?.role {
            case .listItem: "<ul>\n\(blocks)</ul>\n"
            case .quotation: "<blockquote>\n\(blocks)</blockquote>\n"
            default: "\(blocks)"
            }
        }
    }

    private func block(_ block: ShownBlock) -> Markup {
        let content = "\(attributes(of: block))>\(block.pieces.map(piece))" as Markup
        return switch block.role {
        case .headline: "<h1\(content)</h1>\n"
        case .crosshead: crosshead(content, level: min(max(block.level ?? 2, 2), 6))
        case .listItem: "<li\(content)</li>\n"
        case .caption: "<figure><figcaption\(content)</figcaption></figure>\n"
        case .paragraph, .quotation: "<p\(content)</p>\n"
        case .byline, .timestamp, .standfirst, .note, .announcement:
            "<p class=\"\(block.role.rawValue)\"\(content)</p>\n"
        }
    }

    private func crosshead(_ content: Markup, level: Int) -> Markup {
        "<h\(level)\(content)</h\(level)>\n"
    }

    /// The identifier, and the language and direction where they are not the article's.
    private func attributes(of block: ShownBlock) -> Markup {
        var attributes = " id=\"\(block.id)\"" as Markup
        if let language = block.language, language != layout.language {
            attributes += " lang=\"\(language)\" xml:lang=\"\(language)\""
        }
        if let direction = WritingDirection(of: block.text), direction != layout.direction {
            attributes += " dir=\"\(direction.rawValue)\""
        }
        return attributes
    }

    private func piece(_ piece: ShownBlock.Piece) -> Markup {
        switch piece {
        case .text(let text): "\(text)"
        case .sentence(let sentence): "<span id=\"\(sentence.id)\">\(sentence.spans.map(span))</span>"
        }
    }

    private func span(_ span: ShownSentence.Span) -> Markup {
        span.id.map { "<span id=\"\($0)\">\(span.text)</span>" } ?? "\(span.text)"
    }
}

extension Array {
    /// Cuts between neighbours that `isCut` parts.
    fileprivate func split(between isCut: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        var groups: [ArraySlice<Element>] = []
        var start = startIndex
        for index in indices where index + 1 == endIndex || isCut(self[index], self[index + 1]) {
            groups.append(self[start...index])
            start = index + 1
        }
        return groups
    }
}
