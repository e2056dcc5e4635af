import NarrationModel

/// `package.opf`: what the book is, which files it has, and in which order they are read.
struct PackageDocument {
    let layout: BookLayout

    var markup: Markup {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" \
        xml:lang="\(layout.language)" dir="\(layout.direction.rawValue)">
        \(PackageMetadata(layout: layout).markup)<manifest>
        <item id="nav" href="\(BookLayout.navigationName)" media-type="application/xhtml+xml" properties="nav"/>
        <item id="style" href="\(BookLayout.styleSheetName)" media-type="text/css"/>
        \(cover)\(layout.chapters.map(items))\(audio)</manifest>
        <spine page-progression-direction="\(layout.direction.rawValue)">
        \(layout.cover == nil ? "" : "<itemref idref=\"cover-page\"/>\n" as Markup)\
        \(layout.chapters.map { "<itemref idref=\"\($0.documentID)\"/>\n" })</spine>
        </package>

        """
    }

    private var cover: Markup {
        guard let cover = layout.cover else { return "" }
        return """
            <item id="cover" href="\(cover.name)" media-type="\(cover.image.mediaType)" properties="cover-image"/>
            <item id="cover-page" href="\(CoverDocument.name)" media-type="application/xhtml+xml"/>

            """
    }

    private func items(_ chapter: BookLayout.Chapter) -> Markup {
        let type = "application/xhtml+xml"
        guard chapter.hasOverlay else {
            return
                "<item id=\"\(chapter.documentID)\" href=\"\(chapter.documentName)\" media-type=\"\(type)\"/>\n"
        }
        return """
            <item id="\(chapter.documentID)" href="\(chapter.documentName)" media-type="\(type)" \
            media-overlay="\(chapter.overlayID)"/>
            <item id="\(chapter.overlayID)" href="\(chapter.overlayName)" media-type="application/smil+xml"/>

            """
    }

    private var audio: [Markup] {
        layout.audio.enumerated().map { index, file in
            """
            <item id="audio-\(index + 1)" href="\(file.name)" media-type="\(file.audio.kind.mediaType)"/>

            """
        }
    }
}
