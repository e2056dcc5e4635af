internal import HTTPTypes
internal import Hummingbird
internal import Synchronization

/// Answers every request: who may ask, for what, and with what.
final class FeedResponder: HTTPResponder {
    typealias Context = ClientContext

    private let folder: PublicFolder
    private let secret: Secret?
    private let budget: Mutex<RequestBudget>?
    private let compressedFiles = CompressedFiles()

    /// A feed with a `secret` is private. `rate` counts requests a second from each client; 0 is for any number.
    init(folder: PublicFolder, secret: Secret?, rate: Int) {
        self.folder = folder
        self.secret = secret
        budget = rate > 0 ? Mutex(RequestBudget(perSecond: rate)) : nil
    }

    func respond(to request: Request, context: ClientContext) async throws -> Response {
        let response = await answer(request, context)
        // A response without content keeps its fields: some of them have no length to tell.
        let hasContent = response.body.contentLength != 0
        return request.method == .head && hasContent ? response.createHeadResponse() : response
    }

    private func answer(_ request: Request, _ context: ClientContext) async -> Response {
        guard mayAsk(context) else { return Self.tooMany }
        if request.method == .options { return CrossOrigin.preflight }
        guard request.method == .get || request.method == .head else { return Self.wrongMethod }
        let path = request.head.path.map { $0.prefix { $0 != "?" && $0 != "#" } }.map(String.init) ?? "/"
        if path == "/healthz" { return health }
        guard let opened = opened(path, request) else { return Self.unauthorized }
        guard let place = ServedPath(opened) else { return Self.nothing }
        return await answer(request, context, place, path)
    }

    private func mayAsk(_ context: ClientContext) -> Bool {
        budget?.withLock { $0.spend(context.client, at: .now) } ?? true
    }

    /// The path without the secret; nil when a secret is needed and neither the path nor the password is it.
    private func opened(_ path: String, _ request: Request) -> String? {
        guard let secret else { return path }
        if let opened = SecretPath.opened(path, by: secret) { return opened }
        let password = BasicCredentials.password(request.headers[.authorization])
        return password.map(secret.matches) == true ? path : nil
    }

    private func answer(
        _ request: Request, _ context: ClientContext, _ place: ServedPath, _ path: String
    ) async -> Response {
        switch folder.open(place) {
        case .file(let file):
            return await answer(request, context, file, PublicFolder.filePath(place))
        case .folderWithoutSlash:
            var fields = HTTPFields()
            fields[.location] = path + "/"
            return PlainAnswer.response(.movedPermanently, "a folder's address ends with a slash", fields)
        case .nothing:
            return Self.nothing
        case .exhausted:
            return Self.busy
        }
    }

    private func answer(
        _ request: Request, _ context: ClientContext, _ file: OpenFile, _ path: String
    ) async -> Response {
        // Parts are parts of the file as it lies there.
        let isPlain = request.headers.contains(.range) && request.method == .get
        var compressed: ByteBuffer?
        if !isPlain, MediaType(path: path).isCompressible, CompressedFiles.sizes.contains(file.size),
            AcceptedEncodings(request.headers[.acceptEncoding]).prefersGzip
        {
            compressed = await compressedFiles.form(of: file)
        }
        let answer = FileAnswer(
            file: file, path: path, compressed: compressed, isPrivate: secret != nil, date: .now,
            loop: context.loop)
        return answer.response(to: request)
    }
}

extension FeedResponder {
    private var health: Response {
        folder.exists
            ? PlainAnswer.response(.ok, "ok")
            : PlainAnswer.response(.serviceUnavailable, "the public folder is not there")
    }

    private static var nothing: Response {
        PlainAnswer.response(.notFound, "nothing has this address")
    }

    private static var busy: Response {
        PlainAnswer.response(.serviceUnavailable, "too many files are open; try again", [.retryAfter: "2"])
    }

    private static var tooMany: Response {
        PlainAnswer.response(.tooManyRequests, "too many requests; wait a second", [.retryAfter: "1"])
    }

    private static var wrongMethod: Response {
        PlainAnswer.response(
            .methodNotAllowed, "files are read here, with GET or HEAD", [.allow: CrossOrigin.allowedMethods])
    }

    private static var unauthorized: Response {
        PlainAnswer.response(
            .unauthorized, "this feed needs its secret as the password",
            [.wwwAuthenticate: "Basic realm=\"feed\", charset=\"UTF-8\""])
    }
}
