package import PageFetching
internal import Synchronization

/// Gives each page of the web as it was when it was asked for first, so that reading again asks nobody, and reads the same.
package final class RememberedPages: PageProvider {
    private let provider: any PageProvider
    private let answers = Mutex<[String: Result<FetchedPage, FetchError>]>([:])

    /// Asks the provider of `settings`.
    package init(_ settings: RenderSettings) {
        provider = settings.pages
    }

    package func fetch(_ url: String) throws(FetchError) -> FetchedPage {
        if let answer = answers.withLock({ $0[url] }) { return try answer.get() }
        let answer = Result { () throws(FetchError) in try provider.fetch(url) }
        answers.withLock { $0[url] = answer }
        return try answer.get()
    }
}
