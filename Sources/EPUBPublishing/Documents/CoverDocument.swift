import NarrationModel

/// The first page: the cover's picture.
struct CoverDocument {
    static let name = "cover.xhtml"

    let layout: BookLayout

    /// The name of the picture's file.
    let image: String

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
        <body epub:type="cover">
        <p class="cover"><img src="\(image)" alt="\(layout.book.visibleTitle)"/></p>
        </body>
        </html>

        """
    }
}
