import PageFetching

/// Tells a hub that a feed has changed: a form with `hub.mode` and `hub.url`, as hubs take it (WebSub, section 6, leaves the form to them).
struct WebSubPing: Sendable {
    let hub: String
    let feed: String

    /// The longest answer that is read, and how long it may take.
    private static let limits = FetchLimits(byteCount: 1 << 16, milliseconds: 15_000, redirectCount: 0)

    /// Sends the form; blocks until the hub has answered.
    func send(by fetcher: PageFetcher) -> PublishReport.Ping {
        do throws(FetchError) {
            try fetcher.limited(to: Self.limits)
                .post([("hub.mode", "publish"), ("hub.url", feed)], to: hub)
            return PublishReport.Ping(hub: hub, feed: feed)
        } catch {
            return PublishReport.Ping(hub: hub, feed: feed, failure: error.description)
        }
    }
}
