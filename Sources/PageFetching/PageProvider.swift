/// Gives the pages of the web to whoever reads them, be they fetched or kept from an earlier fetch.
package protocol PageProvider: Sendable {
    /// The page at `url`, with its bytes; blocks until it is there.
    ///
    /// - Throws: ``FetchError`` when there is no page.
    func fetch(_ url: String) throws(FetchError) -> FetchedPage
}

extension PageFetcher: PageProvider {
    package func fetch(_ url: String) throws(FetchError) -> FetchedPage { try fetch(url, since: nil) }
}
