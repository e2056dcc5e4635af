internal import HTTPTypes

/// The conditions that a request puts on the file's state (RFC 9110, section 13).
package struct Preconditions: Hashable, Sendable {
    package var ifMatch: String?
    package var ifNoneMatch: String?
    package var ifModifiedSince: String?
    package var ifUnmodifiedSince: String?
    package var ifRange: String?

    /// What becomes of the request.
    package enum Outcome: Hashable, Sendable {
        case proceed
        /// 304: what the client has is good.
        case notModified
        /// 412: the file is another than the client takes it for.
        case failed
    }

    package init() {}

    /// Weighs the conditions in the order of section 13.2.2, for GET and HEAD.
    package func outcome(tag: EntityTag, lastModified: HTTPDate) -> Outcome {
        if let ifMatch {
            guard EntityTagList(ifMatch).matchesStrongly(tag) else { return .failed }
        } else if let date = ifUnmodifiedSince.flatMap(HTTPDate.init), lastModified > date {
            return .failed
        }
        if let ifNoneMatch {
            return EntityTagList(ifNoneMatch).matchesWeakly(tag) ? .notModified : .proceed
        }
        if let date = ifModifiedSince.flatMap(HTTPDate.init), lastModified <= date { return .notModified }
        return .proceed
    }

    /// Whether a range may be answered by a part: without `If-Range`, or when it names the very state that the file is in. A time names
    /// one only when a second has passed since, within which there may have been others (section 8.8.2.2).
    /// `date` is that of the answer.
    package func allowsRange(tag: EntityTag, lastModified: HTTPDate, date: HTTPDate) -> Bool {
        guard let ifRange else { return true }
        if let asked = EntityTag(field: ifRange) { return asked.matchesStrongly(tag) }
        return HTTPDate(ifRange) == lastModified && lastModified < date
    }
}

extension Preconditions {
    /// Reads the conditions of a request's header.
    init(_ fields: HTTPFields) {
        ifMatch = fields[.ifMatch]
        ifNoneMatch = fields[.ifNoneMatch]
        ifModifiedSince = fields[.ifModifiedSince]
        ifUnmodifiedSince = fields[.ifUnmodifiedSince]
        ifRange = fields[.ifRange]
    }
}
