import NarrationModel

/// A book's files: their names, and what is in the documents.
struct BookLayout {
    /// An article with the names of its files; without an overlay when nothing of it is heard.
    struct Chapter {
        let layout: ArticleLayout
        let documentID: String
        let overlayID: String
        let audioName: String

        var documentName: String { documentID + ".xhtml" }
        var overlayName: String { overlayID + ".smil" }
        var hasOverlay: Bool { !layout.clips.isEmpty }
    }

    /// The folder of all files but those that say where they are.
    static let folder = "EPUB/"
    static let packageName = "package.opf"
    static let navigationName = "nav.xhtml"
    static let styleSheetName = "style.css"

    let book: EPUBBook
    let chapters: [Chapter]

    /// The audio that is heard, each once, with its name in the book.
    let audio: [(audio: EPUBAudio, name: String)]

    /// - Throws: ``EPUBError`` for a book without articles.
    init(_ book: EPUBBook) throws(EPUBError) {
        guard !book.articles.isEmpty else {
            throw EPUBError(.noArticle, "a book needs at least one article; choose a page that has one")
        }
        self.book = book
        var audio: [(audio: EPUBAudio, name: String)] = []
        var chapters: [Chapter] = []
        for (index, article) in book.articles.enumerated() {
            let layout = ArticleLayout(article, hasWords: book.hasWords, untitled: book.visibleTitle)
            let known = audio.first { $0.audio == article.audio }?.name
            let name = known ?? "audio-\(audio.count + 1).\(article.audio.kind.fileExtension)"
            if known == nil, !layout.clips.isEmpty { audio.append((article.audio, name)) }
            chapters.append(
                Chapter(
                    layout: layout, documentID: "article-\(index + 1)", overlayID: "overlay-\(index + 1)",
                    audioName: name))
        }
        self.audio = audio
        self.chapters = chapters
    }

    var language: String { BookLanguage.tag(book.language) }

    /// The direction of the first article.
    var direction: WritingDirection { chapters.first?.layout.direction ?? .leftToRight }

    /// The length of all narration in milliseconds.
    var duration: Int { chapters.reduce(0) { $0 + $1.layout.duration } }

    var cover: (image: CoverImage, name: String)? {
        book.cover.map { ($0, $0.mediaType == "image/png" ? "cover.png" : "cover.jpg") }
    }

    /// The documents in the order in which they are written, with their names in the archive.
    var documents: [(name: String, document: String)] {
        var documents = [
            ("META-INF/container.xml", ContainerDocument.text),
            (Self.folder + Self.packageName, PackageDocument(layout: self).markup.text),
            (Self.folder + Self.navigationName, NavigationDocument(layout: self).markup.text),
            (Self.folder + Self.styleSheetName, StyleSheet.text(isHeard: duration > 0)),
        ]
        if let cover {
            documents.append(
                (Self.folder + CoverDocument.name, CoverDocument(layout: self, image: cover.name).markup.text)
            )
        }
        for chapter in chapters {
            documents.append(
                (Self.folder + chapter.documentName, ArticleDocument(layout: chapter.layout).markup.text))
            guard chapter.hasOverlay else { continue }
            documents.append(
                (Self.folder + chapter.overlayName, OverlayDocument(chapter: chapter).markup.text))
        }
        return documents
    }
}
