internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Answers a request for a file: its conditions, its range, its compressed form.
struct FileAnswer {
    let file: OpenFile

    /// The file's path below the public folder.
    let path: String

    /// The compressed form, when the client wants it and it is shorter.
    let compressed: ByteBuffer?

    let isPrivate: Bool

    /// When the answer is given.
    let date: HTTPDate

    /// The loop of the client's connection.
    let loop: any EventLoop

    private var type: MediaType { MediaType(path: path) }

    /// Never later than the answer itself (RFC 9110, section 8.8.2.1), whatever time the file bears.
    private var lastModified: HTTPDate { min(file.lastModified, date) }

    /// The compressed form has other bytes, so it has another tag.
    private var tag: EntityTag { compressed == nil ? file.tag : EntityTag(file.tag.opaque + "-gzip") }

    func response(to request: Request) -> Response {
        let conditions = Preconditions(request.headers)
        switch conditions.outcome(tag: tag, lastModified: lastModified) {
        case .notModified: return PlainAnswer.empty(.notModified, validators)
        case .failed:
            return PlainAnswer.response(
                .preconditionFailed, "the file must be as you know it, and it is not; ask for it anew",
                validators)
        case .proceed: break
        }
        guard request.method == .get else { return head }
        guard conditions.allowsRange(tag: tag, lastModified: lastModified, date: date) else { return whole }
        return answer(to: ByteRange(request.headers[.range], size: file.size))
    }

    private func answer(to range: ByteRange) -> Response {
        switch range {
        case .whole: return whole
        case .part(let part):
            var fields = headers
            fields[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(file.size)"
            return Response(
                status: .partialContent, headers: fields, body: FileBody.body(file, part, on: loop))
        case .unsatisfiable:
            var fields = validators
            fields[.contentRange] = "bytes */\(file.size)"
            return PlainAnswer.response(
                .rangeNotSatisfiable, "a range must begin within the file of \(file.size) bytes", fields)
        }
    }

    private var whole: Response {
        if let compressed {
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: compressed))
        }
        return Response(status: .ok, headers: headers, body: FileBody.body(file, 0..<file.size, on: loop))
    }

    /// What GET would answer, without the bytes.
    private var head: Response {
        var fields = headers
        fields[.contentLength] = String(compressed.map { Int64($0.readableBytes) } ?? file.size)
        return Response(status: .ok, headers: fields)
    }

    private var headers: HTTPFields {
        var fields = validators
        fields[.contentType] = type.contentType
        if compressed != nil { fields[.contentEncoding] = "gzip" }
        // Sites that a page links to need not know an address with the secret in it.
        if isPrivate, let name = HTTPField.Name("Referrer-Policy") { fields[name] = "same-origin" }
        return fields
    }

    /// What a response without the file has too (RFC 9110, section 15.4.5).
    private var validators: HTTPFields {
        var fields = HTTPFields()
        fields[.eTag] = tag.description
        fields[.lastModified] = lastModified.description
        fields[.cacheControl] = CachePolicy.field(path: path, isPrivate: isPrivate)
        fields[.acceptRanges] = "bytes"
        fields[.xContentTypeOptions] = "nosniff"
        if type.isCompressible { fields[.vary] = "Accept-Encoding" }
        if type.isShared { CrossOrigin.permit(&fields) }
        return fields
    }
}
