/// Fetches pages over HTTP and HTTPS, within limits, from public addresses only unless told otherwise.
///
/// Every address is checked when it is connected to, so that a redirect or a name that resolves to a private address
/// is refused at whatever hop it comes. Proxies from the environment are not used: they would hide the address.
package struct PageFetcher: Sendable {
    private let limits: FetchLimits
    private let allowsPrivateAddresses: Bool

    /// A fetcher; `allowsPrivateAddresses` lets it talk to this machine and its network, as tests must.
    package init(limits: FetchLimits = FetchLimits(), allowsPrivateAddresses: Bool = false) {
        self.limits = limits
        self.allowsPrivateAddresses = allowsPrivateAddresses
    }

    /// A fetcher to the same addresses with other limits, for what is no page.
    package func limited(to limits: FetchLimits) -> PageFetcher {
        PageFetcher(limits: limits, allowsPrivateAddresses: allowsPrivateAddresses)
    }

    /// Fetches the page at `url`, following redirects; blocks until it is there.
    ///
    /// With the `validators` of an earlier fetch the answer may be that nothing has changed since.
    ///
    /// - Throws: ``FetchError`` when there is no page: wrong address, refused address, no connection, an HTTP error,
    ///   or a limit.
    package func fetch(_ url: String, since validators: Validators? = nil) throws(FetchError) -> FetchedPage {
        try checkScheme(of: url)
        let transfer = Transfer(policy: AddressPolicy(allowsPrivate: allowsPrivateAddresses), limits: limits)
        let session = try CurlSession()
        return try session.run(url, transfer, limits, validators)
    }

    /// Sends a form to `url` (HTML, "application/x-www-form-urlencoded") and waits for the answer, whose text is passed over.
    ///
    /// Redirects are not followed: a form is meant for the address that was given.
    ///
    /// - Throws: ``FetchError`` for a wrong or refused address, no connection, an answer that is no success, or a limit.
    package func post(_ fields: [(name: String, value: String)], to url: String) throws(FetchError) {
        try checkScheme(of: url)
        var limits = limits
        limits.redirectCount = 0
        let transfer = Transfer(policy: AddressPolicy(allowsPrivate: allowsPrivateAddresses), limits: limits)
        let session = try CurlSession()
        try session.post(FormEncoding.text(of: fields), to: url, transfer, limits)
    }

    private func checkScheme(of url: String) throws(FetchError) {
        guard let scheme = Self.scheme(of: url), ["http", "https"].contains(scheme) else {
            throw FetchError(
                .unsupportedAddress,
                "an address must begin with 'http://' or 'https://', as '\(url)' does not")
        }
    }

    /// The part before `://` in small letters.
    private static func scheme(of url: String) -> String? {
        guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return nil }
        return url[..<colon].lowercased()
    }
}
