internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// The page and its files.
struct PageRoutes: Sendable {
    let page: PreviewPage

    var routes: [Route] {
        [
            Route(.get, "") { request, _ in
                // Everything is addressed from the page's own folder.
                guard request.uri.path.hasSuffix("/") else {
                    return Response(status: .permanentRedirect, headers: [.location: "\(request.uri.path)/"])
                }
                return Response(
                    status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
                    body: ResponseBody(byteBuffer: ByteBuffer(string: try page.html())))
            },
            Route(.get, "assets/:name") { _, context in
                guard let asset = page.asset(context.part("name")) else { throw HTTPError(.notFound) }
                return Response(
                    status: .ok, headers: [.contentType: asset.mediaType, .cacheControl: "no-cache"],
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
            },
        ]
    }
}
