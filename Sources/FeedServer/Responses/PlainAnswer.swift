internal import HTTPTypes
internal import Hummingbird

/// A response of one line of text, for whoever looks at it.
enum PlainAnswer {
    static func response(
        _ status: HTTPResponse.Status, _ text: String, _ fields: HTTPFields = HTTPFields()
    ) -> Response {
        var headers = fields
        headers[.contentType] = "text/plain; charset=utf-8"
        headers[.cacheControl] = "no-store"
        headers[.xContentTypeOptions] = "nosniff"
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text + "\n")))
    }

    /// A response without content, and without the length that others tell.
    static func empty(_ status: HTTPResponse.Status, _ fields: HTTPFields) -> Response {
        var response = Response(status: status, headers: fields)
        response.headers[.contentLength] = nil
        return response
    }
}
