package import FeedLibrary
package import NarrationModel
package import PageFetching
internal import Synchronization

/// Fetches pages that have changed, and takes the others from the library.
///
/// A host that does not answer in time is not asked again in the same run.
package final class KeptPages: PageProvider {
    /// The longest page that is kept, in bytes; longer ones are fetched each time.
    private static let longestKept = 8 << 20

    /// How many pages of a host may run into their deadline.
    private static let mostTimeouts = 2

    private let fetcher: PageFetcher
    private let library: FeedLibrary
    private let now: Moment
    private let timeouts = Mutex<[String: Int]>([:])

    package init(_ fetcher: PageFetcher, library: FeedLibrary, now: Moment) {
        self.fetcher = fetcher
        self.library = library
        self.now = now
    }

    package func fetch(_ url: String) throws(FetchError) -> FetchedPage {
        let host = Self.host(of: url)
        guard timeouts.withLock({ $0[host] ?? 0 }) < Self.mostTimeouts else {
            throw FetchError(
                .fetchTimedOut,
                "a server must answer in time, and '\(host)' did not twice in this run; '\(url)' is left for the next"
            )
        }
        let kept = try? library.answer(for: url)
        do throws(FetchError) {
            return try take(try fetcher.fetch(url, since: kept?.validators), for: url, kept)
        } catch {
            if error.code == .fetchTimedOut { timeouts.withLock { $0[host, default: 0] += 1 } }
            throw error
        }
    }

    private func take(
        _ page: FetchedPage, for url: String, _ kept: LibraryAnswer?
    ) throws(FetchError) -> FetchedPage {
        guard let bytes = page.bytes else {
            guard let kept else { return try fetcher.fetch(url, since: nil) }
            try? library.touch(answerFor: url, at: now)
            return FetchedPage(
                bytes: kept.body, url: kept.url, contentType: kept.contentType, validators: kept.validators)
        }
        guard !(kept.map { Self.isFeed($0.contentType) } ?? false) || !Self.isWebPage(page.contentType) else {
            throw FetchError(
                .httpStatus,
                "what was a feed must stay one, and the server of '\(url)' answered with a web page; check the address in a browser"
            )
        }
        if bytes.count <= Self.longestKept {
            let answer = LibraryAnswer(
                url: page.url, entityTag: page.validators.entityTag,
                lastModified: page.validators.lastModified, contentType: page.contentType, body: bytes)
            // What cannot be kept is fetched again: nothing is lost by it.
            try? library.keep(answer, for: url, at: now)
        }
        return page
    }

    private static func isFeed(_ contentType: String?) -> Bool {
        ["xml", "rss", "atom", "json"].contains { contentType?.lowercased().contains($0) ?? false }
            && !isWebPage(contentType)
    }

    private static func isWebPage(_ contentType: String?) -> Bool {
        contentType?.lowercased().contains("html") ?? false
    }

    private static func host(of url: String) -> String {
        guard let scheme = url.firstRange(of: "://") else { return url }
        return url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }.lowercased()
    }
}

extension LibraryAnswer {
    fileprivate var validators: Validators {
        Validators(entityTag: entityTag, lastModified: lastModified)
    }
}
