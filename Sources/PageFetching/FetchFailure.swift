internal import CCurl

/// Turns libcurl's codes into errors; the one place that knows them.
enum FetchFailure {
    static func error(_ code: CURLcode, _ url: String, _ transfer: Transfer, _ limits: FetchLimits)
        -> FetchError
    {
        if transfer.wasRefused {
            return FetchError(
                .privateAddress,
                "'\(url)' leads to a private address; '--allow-private' lets narrate fetch from it")
        }
        if transfer.isTooLong {
            return FetchError(
                .pageTooLong,
                "a page may have \(limits.byteCount >> 20) MiB, and '\(url)' has more; save the article alone"
            )
        }
        switch code {
        case CURLE_OPERATION_TIMEDOUT:
            return FetchError(
                .fetchTimedOut,
                "'\(url)' did not answer in \(limits.milliseconds / 1000) seconds; try again later")
        case CURLE_TOO_MANY_REDIRECTS, CURLE_UNSUPPORTED_PROTOCOL:
            return FetchError(
                .wrongRedirect, "'\(url)' redirects without end or out of the web; check the address")
        case CURLE_URL_MALFORMAT:
            return FetchError(.unsupportedAddress, "'\(url)' is no web address; check how it is written")
        default:
            let reason = CurlLibrary.explanation(of: code).lowercased()
            return FetchError(
                .noConnection, "'\(url)' cannot be reached: \(reason); check the address and the network")
        }
    }
}
