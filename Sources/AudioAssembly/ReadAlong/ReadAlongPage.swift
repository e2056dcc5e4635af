package import NarrationModel

/// An article that can be read while it is heard: one HTML file without anything from elsewhere but the audio beside it.
///
/// It works from a disk as from a server. The word and the sentence that are spoken are marked; a click on a word plays
/// from there. A strict content security policy lets nothing run but the page's own script.
package enum ReadAlongPage {
    /// An audio file beside the page.
    package struct AudioFile: Hashable, Sendable {
        /// The file's name without a folder.
        package var name: String

        /// Such as `audio/mpeg`, or `audio/ogg; codecs=opus`.
        package var mediaType: String

        package init(name: String, mediaType: String) {
            self.name = name
            self.mediaType = mediaType
        }
    }

    /// The document, in UTF-8.
    ///
    /// - Parameters:
    ///   - articles: What is read, block by block; an edition has several.
    ///   - article: What the page says about itself: the article, or what stands for the edition.
    ///   - episode: What is heard, and when.
    ///   - audioFiles: The same audio in one or several formats, of which the browser plays the first that it can.
    /// - Throws: what goes wrong when the episode's sentences are read back.
    /// - Returns: The whole page; a link to it may end in `#t=94` for a moment, or in `#s12` for a sentence.
    package static func document(
        for articles: [Article], front article: Article, _ episode: Episode, audioFiles: [AudioFile]
    ) throws -> String {
        let scale = TimeScale(sampleRate: episode.sampleRate)
        let cues = try TimedCue.all(of: episode)
        let blocks = articles.enumerated().flatMap { number, article in
            ReadAlongBlock.all(of: article, cues.filter { $0.article == number })
        }
        // An edition of one article has a title of its own too.
        let isEdition = articles.count > 1 || articles.first?.headline != article.headline
        let language =
            "lang=\"\(article.language.escapedForHTML)\""
            + " dir=\"\(WritingDirection(of: article).rawValue)\""
        return """
            <!DOCTYPE html>
            <html \(language)>
            <head>
            \(head(article))</head>
            <body data-artist="\((article.author ?? "").escapedForHTML)" \
            data-album="\((article.publisher ?? episode.tags.album ?? "").escapedForHTML)">
            \(ReadAlongPlayer.html(for: audioFiles, lasting: scale.milliseconds(episode.frameCount)))\
            \(chapters(of: episode, scale))\
            <main>
            <article id="article">
            \(ReadAlongText.html(of: blocks, title: article.headline, isEdition: isEdition))</article>
            </main>
            \(foot(article, episode))\
            <script type="module">\(ReadAlongScript.text)</script>
            </body>
            </html>

            """
    }

    /// Allows the page's own style and script by their digests, audio beside it, and nothing else.
    private static let policy = """
        default-src 'none'; media-src 'self' file:; img-src data:; style-src '\(ReadAlongStyle.digest)'; \
        script-src '\(ReadAlongScript.digest)'; base-uri 'none'; form-action 'none'
        """

    private static func head(_ article: Article) -> String {
        let description = article.standfirst.map {
            "<meta name=\"description\" content=\"\($0.escapedForHTML)\">\n"
        }
        let author = article.author.map { "<meta name=\"author\" content=\"\($0.escapedForHTML)\">\n" }
        return """
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(article.headline.escapedForHTML)</title>
            \(description ?? "")\(author ?? "")<link rel="icon" href="data:,">
            <style>\(ReadAlongStyle.text)</style>

            """
    }

    private static func chapters(of episode: Episode, _ scale: TimeScale) -> String {
        let items = episode.chapters.enumerated().map { index, chapter in
            let start = scale.milliseconds(chapter.frames.start)
            let title = chapter.title.isEmpty ? "\(index + 1)" : chapter.title.escapedForHTML
            let seconds = "\(start / 1000).\(String(start % 1000 + 1000).dropFirst())"
            return "<li><a href=\"#t=\(seconds)\" data-start=\"\(start)\">"
                + "<span>\(title)</span> <span class=\"time\">\(clock(start))</span></a></li>\n"
        }
        return """
            <nav aria-label="Chapters">
            <details id="chapters">
            <summary lang="en">Chapters</summary>
            <ol>
            \(items.joined())</ol>
            </details>
            </nav>

            """
    }

    private static func foot(_ article: Article, _ episode: Episode) -> String {
        let original = article.sourceURL?.webAddress.map {
            "<p><a href=\"\($0.escapedForHTML)\" rel=\"noopener noreferrer\">Where the article comes from</a></p>\n"
        }
        let comment = episode.tags.comment.map { "<p>\($0.escapedForHTML)</p>\n" }
        return "<footer lang=\"en\" dir=\"ltr\">\n\(comment ?? "")\(original ?? "")</footer>\n"
    }

    /// `1:02:03` or `2:03`, without what is not needed of hours and zeros.
    static func clock(_ milliseconds: Int) -> String {
        let clock = Timestamp.clock(milliseconds)
        let short = clock.hasPrefix("00:") ? clock.dropFirst(3) : clock[...]
        return String(short.hasPrefix("0") ? short.dropFirst() : short)
    }
}
