import NarrationModel

/// `nav.xhtml`, the table of contents: the articles, and under each the parts that its crossheads begin.
struct NavigationDocument {
    let layout: BookLayout

    var markup: Markup {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
        lang="\(layout.language)" xml:lang="\(layout.language)" dir="\(layout.direction.rawValue)">
        <head>
        <title>\(layout.book.visibleTitle)</title>
        <link rel="stylesheet" type="text/css" href="\(BookLayout.styleSheetName)"/>
        </head>
        <body>
        <nav epub:type="toc" role="doc-toc" id="toc">
        <h1>\(layout.book.visibleTitle)</h1>
        <ol>
        \(layout.chapters.map(entry))</ol>
        </nav>
        </body>
        </html>

        """
    }

    private func entry(_ chapter: BookLayout.Chapter) -> Markup {
        let sections = chapter.layout.sections.map { section -> Markup in
            let href = "\(chapter.documentName)#\(section.block.id)"
            return "<li><a href=\"\(href)\">\(section.title)</a></li>\n"
        }
        let link = "<a href=\"\(chapter.documentName)\">\(chapter.layout.title)</a>" as Markup
        return sections.isEmpty ? "<li>\(link)</li>\n" : "<li>\(link)\n<ol>\n\(sections)</ol></li>\n"
    }
}
