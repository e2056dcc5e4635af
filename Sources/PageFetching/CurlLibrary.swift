internal import CCurl

/// libcurl, which is loaded when the first page is fetched, and then kept.
///
/// It brings 27 other libraries with it, whose loading takes longer than all else that happens at a start.
enum CurlLibrary {
    // Unsafe only in name, for its pointers: never changed once it is found, and all threads may call its functions.
    nonisolated(unsafe) private static let found: narrate_curl? = {
        // The library is never unloaded, so that the pointers stay good.
        var functions = narrate_curl()
        guard narrate_curl_load(&functions, "libcurl.so.4") != 0,
            functions.global_init(Int(CURL_GLOBAL_SSL | CURL_GLOBAL_WIN32)) == CURLE_OK
        else { return nil }
        return functions
    }()

    /// Its functions.
    ///
    /// - Throws: `noConnection` when it is not installed.
    static func functions() throws(FetchError) -> narrate_curl {
        guard let found else {
            throw FetchError(.noConnection, "libcurl cannot be used; reinstall the package 'libcurl4'")
        }
        return found
    }

    /// What libcurl says of `code`.
    static func explanation(of code: CURLcode) -> String {
        found?.easy_strerror(code).map { String(cString: $0) } ?? "libcurl is missing"
    }
}
