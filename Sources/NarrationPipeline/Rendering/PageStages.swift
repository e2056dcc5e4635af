import ArticleReading
package import NarrationModel
package import PageFetching
import Verbalization

/// The text stages in one place: bytes to page, page to edition, article to script.
package enum PageStages {
    /// Reads everything that a source holds, but for what `reading` drops; an article from the web has its address as
    /// source URL.
    ///
    /// - Throws: `inputMissing` or `articleUnusable`.
    package static func edition(
        of source: InputSource, by fetcher: any PageProvider = PageFetcher(),
        reading: ReadingSettings = ReadingSettings()
    ) throws(PipelineError) -> Edition {
        try edition(of: source, try source.content(by: fetcher), reading: reading)
    }

    private static func edition(
        of source: InputSource, _ content: InputSource.Content, reading: ReadingSettings
    ) throws(PipelineError) -> Edition {
        let options = try reading.options(for: source)
        do throws(ReadingError) {
            let page = try PageDecoder.page(
                from: content.bytes, name: source.name, contentType: content.contentType)
            var edition = try ArticleReader(options: options).read(page)
            if case .web(let address) = source { edition.addSourceURL(address) }
            return edition
        } catch {
            throw PipelineError(error)
        }
    }

    /// Reads everything that a source holds and, for a feed, the pages that its entries link to.
    ///
    /// The first page is the source itself; diagnostics say which links could not be read.
    ///
    /// - Throws: `inputMissing` or `articleUnusable` when the source itself cannot be read.
    package static func pages(
        of source: InputSource, by fetcher: any PageProvider = PageFetcher(),
        following: FollowSettings = FollowSettings(), reading: ReadingSettings = ReadingSettings()
    ) throws(PipelineError) -> [ReadPage] {
        try pages(
            of: source, try source.content(by: fetcher), by: fetcher, following: following, reading: reading)
    }

    /// Does the same with what the source holds.
    static func pages(
        of source: InputSource, _ content: InputSource.Content, by fetcher: any PageProvider,
        following: FollowSettings, reading: ReadingSettings
    ) throws(PipelineError) -> [ReadPage] {
        let page = ReadPage(
            source: source.name, edition: try edition(of: source, content, reading: reading))
        guard following.isOn, !page.edition.links.isEmpty else { return [page] }
        var address: String?
        if case .web(let url) = source { address = url }
        var follower = LinkFollower(fetcher, following, reading)
        return follower.pages(from: page, at: address)
    }

    /// What `voice` will say for `article`.
    package static func script(for article: Article, voice: VoiceLibrary.Entry) -> Script {
        verbalizer(for: voice).script(for: article)
    }

    /// What writes scripts for `voice`.
    static func verbalizer(for voice: VoiceLibrary.Entry) -> Verbalizer {
        Verbalizer(voice: voice.voice, lexicon: voice.lexicon)
    }
}

extension Edition {
    /// Names `address` as the source of every article that does not name its own.
    fileprivate mutating func addSourceURL(_ address: String) {
        for index in articles.indices where articles[index].sourceURL == nil {
            articles[index].sourceURL = address
        }
    }
}
