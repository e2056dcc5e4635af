import NarrationModel

/// The `metadata` element of a package document: Dublin Core, the narration's lengths, and what helps to find
/// accessible books.
struct PackageMetadata {
    let layout: BookLayout

    private var book: EPUBBook { layout.book }

    var markup: Markup {
        """
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="book-id">\(book.identifier)</dc:identifier>
        <dc:title>\(book.visibleTitle)</dc:title>
        <dc:language>\(layout.language)</dc:language>
        \(details)<meta property="dcterms:modified">\(book.modified.iso8601)</meta>
        \(layout.duration > 0 ? narration : [])\(accessibility)</metadata>

        """
    }

    private var details: [Markup] {
        let date = book.published.map { PublicationTime(day: $0).iso8601 }
        let fields = [
            ("creator", book.author), ("publisher", book.publisher), ("date", date),
            ("source", book.sourceURL),
            ("description", book.comment),
        ]
        return fields.compactMap { name, value in
            guard let value, value.isVisible else { return nil }
            return "<dc:\(name)>\(value)</dc:\(name)>\n"
        }
    }

    private var narration: [Markup] {
        var lines = layout.chapters.filter(\.hasOverlay).map { chapter -> Markup in
            """
            <meta property="media:duration" refines="#\(chapter.overlayID)">\
            \(ClockValue.text(milliseconds: chapter.layout.duration))</meta>

            """
        }
        lines.append(meta("media:duration", ClockValue.text(milliseconds: layout.duration)))
        if let narrator = book.narrator, narrator.isVisible { lines.append(meta("media:narrator", narrator)) }
        lines.append(meta("media:active-class", StyleSheet.activeClass))
        return lines
    }

    private var accessibility: [Markup] {
        let isHeard = layout.duration > 0
        var fields = [("accessMode", "textual")]
        if isHeard { fields.append(("accessMode", "auditory")) }
        if layout.cover != nil { fields.append(("accessMode", "visual")) }
        fields.append(("accessModeSufficient", "textual"))
        let features = ["tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability"]
        fields += (features + (isHeard ? ["synchronizedAudioText"] : [])).map { ("accessibilityFeature", $0) }
        fields.append(("accessibilityHazard", "none"))
        fields.append(("accessibilitySummary", summary(isHeard: isHeard)))
        return fields.map { meta("schema:" + $0, $1) }
    }

    private func summary(isHeard: Bool) -> String {
        guard isHeard else { return "The whole text with headings; nothing needs sight of pictures." }
        return "The whole text with headings, and a narration that highlights the "
            + (book.hasWords ? "word" : "sentence") + " that is heard; nothing needs sight of pictures."
    }

    private func meta(_ property: String, _ value: String) -> Markup {
        "<meta property=\"\(property)\">\(value)</meta>\n"
    }
}
