internal import HTTPTypes
internal import Hummingbird

/// Lets pages of other sites read what is public: players on the web need feeds, chapters, transcripts and audio (Fetch, section 3.2).
enum CrossOrigin {
    static func permit(_ fields: inout HTTPFields) {
        fields[.accessControlAllowOrigin] = "*"
        fields[.accessControlExposeHeaders] =
            "Accept-Ranges, Content-Encoding, Content-Length, Content-Range, ETag"
    }

    /// The answer to the question that a browser asks before a request with fields of its own.
    static var preflight: Response {
        var fields = HTTPFields()
        fields[.allow] = allowedMethods
        fields[.accessControlAllowOrigin] = "*"
        fields[.accessControlAllowMethods] = "GET, HEAD"
        fields[.accessControlAllowHeaders] =
            "Authorization, If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range"
        fields[.accessControlMaxAge] = "86400"
        return PlainAnswer.empty(.noContent, fields)
    }

    static let allowedMethods = "GET, HEAD, OPTIONS"
}
