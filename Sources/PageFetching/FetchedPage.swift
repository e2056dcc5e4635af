/// What a server answered.
package struct FetchedPage: Hashable, Sendable {
    /// The page's bytes, decompressed; nil when it has not changed since the validators were given.
    package var bytes: [UInt8]?

    /// The address that the page came from in the end.
    package var url: String

    /// The `Content-Type` field, such as `text/html; charset=utf-8`.
    package var contentType: String?

    /// What to send with the next fetch of the page.
    package var validators: Validators

    package init(bytes: [UInt8]?, url: String, contentType: String?, validators: Validators) {
        self.bytes = bytes
        self.url = url
        self.contentType = contentType
        self.validators = validators
    }
}

/// What a server calls a state of a page (RFC 9110, section 8.8).
package struct Validators: Hashable, Sendable {
    /// The `ETag` field with its quotes.
    package var entityTag: String?

    /// The `Last-Modified` field.
    package var lastModified: String?

    package init(entityTag: String? = nil, lastModified: String? = nil) {
        self.entityTag = entityTag
        self.lastModified = lastModified
    }
}
