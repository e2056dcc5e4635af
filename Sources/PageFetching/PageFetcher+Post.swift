extension PageFetcher {
    /// Sends a form to `url` (HTML, "application/x-www-form-urlencoded") and waits for the answer, whose text is passed over.
    ///
    /// Redirects are not followed: a form is meant for the address that was given.
    ///
    /// - Throws: ``FetchError`` for a wrong or refused address, no connection, an answer that is no success, or a limit.
    package func post(_ fields: [(name: String, value: String)], to url: String) throws(FetchError) {
        guard let scheme = Self.scheme(of: url), ["http", "https"].contains(scheme) else {
            throw FetchError(
                .unsupportedAddress,
                "a form goes to an address that begins with 'http://' or 'https://', and '\(url)' does not; mend it"
            )
        }
        let transfer = Transfer(policy: AddressPolicy(allowsPrivate: allowsPrivateAddresses), limits: limits)
        let session = try CurlSession()
        try session.post(FormEncoding.text(of: fields), to: url, transfer, limits)
    }
}
