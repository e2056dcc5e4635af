/// Fetches pages over HTTP and HTTPS, within limits, from public addresses only unless told otherwise.
///
/// Every address is checked when it is connected to, so that a redirect or a name that resolves to a private address
/// is refused at whatever hop it comes. Proxies from the environment are not used: they would hide the address.
package struct PageFetcher: Sendable {
    let limits: FetchLimits
    let allowsPrivateAddresses: Bool

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
    package func fetch(_ url: String, since validators: Validators?) throws(FetchError) -> FetchedPage {
        guard let scheme = Self.scheme(of: url), ["http", "https"].contains(scheme) else {
            throw FetchError(
                .unsupportedAddress,
                "an address must begin with 'http://' or 'https://', as '\(url)' does not")
        }
        let transfer = Transfer(policy: AddressPolicy(allowsPrivate: allowsPrivateAddresses), limits: limits)
        let session = try CurlSession()
        return try session.run(url, transfer, limits, validators)
    }

    /// The part before `://` in small letters.
    static func scheme(of url: String) -> String? {
        guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return nil }
        return url[..<colon].lowercased()
    }
}
