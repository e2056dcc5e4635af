internal import CCurl

/// One handle of libcurl, for one fetch.
struct CurlSession: ~Copyable {
    /// Names the program and nothing about its user.
    private static let userAgent = "narrate/0.1 (reads articles aloud)"

    private let library: narrate_curl
    private let handle: UnsafeMutableRawPointer

    init() throws(FetchError) {
        let library = try CurlLibrary.functions()
        guard let handle = library.easy_init() else {
            throw FetchError(.noConnection, "libcurl cannot be used; reinstall the package 'libcurl4'")
        }
        self.library = library
        self.handle = handle
    }

    deinit {
        library.easy_cleanup(handle)
    }

    /// Fetches `url` into `transfer`.
    func run(
        _ url: String, _ transfer: Transfer, _ limits: FetchLimits, _ validators: Validators?
    ) throws(FetchError) -> FetchedPage {
        let fields = headerFields(validators)
        defer { library.slist_free_all(fields) }
        try configure(url, limits)
        try connect(transfer)
        try check(narrate_curl_set_list(library, handle, CURLOPT_HTTPHEADER, fields))
        let code = withExtendedLifetime(transfer) { library.easy_perform(handle) }
        guard code == CURLE_OK else { throw FetchFailure.error(code, url, transfer, limits) }
        return try page(transfer, url)
    }

    /// Sends `form` to `url`.
    func post(
        _ form: String, to url: String, _ transfer: Transfer, _ limits: FetchLimits
    ) throws(FetchError) {
        try configure(url, limits)
        try connect(transfer)
        try check(narrate_curl_set_long(library, handle, CURLOPT_FOLLOWLOCATION, 0))
        try check(narrate_curl_set_string(library, handle, CURLOPT_COPYPOSTFIELDS, form))
        let code = withExtendedLifetime(transfer) { library.easy_perform(handle) }
        guard code == CURLE_OK else { throw FetchFailure.error(code, url, transfer, limits) }
        _ = try page(transfer, url)
    }

    private func configure(_ url: String, _ limits: FetchLimits) throws(FetchError) {
        let texts = [
            (CURLOPT_URL, url), (CURLOPT_PROTOCOLS_STR, "http,https"),
            (CURLOPT_REDIR_PROTOCOLS_STR, "http,https"),
            (CURLOPT_ACCEPT_ENCODING, ""), (CURLOPT_USERAGENT, Self.userAgent), (CURLOPT_PROXY, ""),
        ]
        for (option, value) in texts { try check(narrate_curl_set_string(library, handle, option, value)) }
        let numbers = [
            (CURLOPT_FOLLOWLOCATION, 1), (CURLOPT_MAXREDIRS, limits.redirectCount), (CURLOPT_NOSIGNAL, 1),
            (CURLOPT_TIMEOUT_MS, limits.milliseconds), (CURLOPT_CONNECTTIMEOUT_MS, limits.milliseconds / 2),
        ]
        for (option, value) in numbers { try check(narrate_curl_set_long(library, handle, option, value)) }
    }

    private func connect(_ transfer: Transfer) throws(FetchError) {
        let context = Unmanaged.passUnretained(transfer).toOpaque()
        for option in [CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_OPENSOCKETDATA] {
            try check(narrate_curl_set_pointer(library, handle, option, context))
        }
        try check(narrate_curl_set_transfer(library, handle, CURLOPT_WRITEFUNCTION, receiveBytes))
        try check(narrate_curl_set_transfer(library, handle, CURLOPT_HEADERFUNCTION, receiveHeader))
        try check(narrate_curl_set_open_socket(library, handle, openSocket))
    }

    private func page(_ transfer: Transfer, _ url: String) throws(FetchError) -> FetchedPage {
        var status = 0
        try check(narrate_curl_get_long(library, handle, CURLINFO_RESPONSE_CODE, &status))
        guard status == 304 || (200...299).contains(status) else {
            throw FetchError(
                .httpStatus, "the server of '\(url)' answered \(status); check the address in a browser")
        }
        return FetchedPage(
            bytes: status == 304 ? nil : transfer.bytes, url: text(CURLINFO_EFFECTIVE_URL) ?? url,
            contentType: text(CURLINFO_CONTENT_TYPE), validators: transfer.validators)
    }

    private func text(_ info: CURLINFO) -> String? {
        var value: UnsafeMutablePointer<CChar>?
        guard narrate_curl_get_string(library, handle, info, &value) == CURLE_OK else { return nil }
        return value.map { String(cString: $0) }
    }

    private func headerFields(_ validators: Validators?) -> UnsafeMutablePointer<curl_slist>? {
        let fields = [
            "Accept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, "
                + "text/markdown, text/xml;q=0.9, text/plain;q=0.9, */*;q=0.1",
            validators?.entityTag.map { "If-None-Match: \($0)" },
            validators?.lastModified.map { "If-Modified-Since: \($0)" },
        ]
        return fields.compactMap(\.self).reduce(nil) { library.slist_append($0, $1) }
    }

    private func check(_ code: CURLcode) throws(FetchError) {
        guard code == CURLE_OK else {
            throw FetchError(
                .noConnection, "libcurl is too old for narrate; install that of Debian 12 or later")
        }
    }
}
