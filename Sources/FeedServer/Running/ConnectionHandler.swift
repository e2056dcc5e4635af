internal import NIOCore
internal import NIOHTTP1

/// The life of a connection: whether it stays open after an answer, how long a client may keep it waiting, and the log of what went
/// over it.
///
/// Whoever sends a request slowly, or does not take its answer, is cut off when there was no progress for a while: bytes of a request
/// that is not complete are none.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let client: String
    private let patience: TimeAmount
    private let log: AccessLog?

    /// Requests that came and are not answered to the end, the first first.
    private var pending: [PendingRequest] = []

    /// What is still taken from the client.
    private enum Intake {
        case requests

        /// Only the end of a request after which no other may follow.
        case lastEnd

        case nothing
    }

    private var intake = Intake.requests

    /// Whether nothing is answered any more.
    private var isClosing = false

    /// Whether the server stops.
    private var isQuiescing = false

    private var lastProgress = NIODeadline.now()
    private var deadline: Scheduled<Void>?

    /// How long the client may take to read the last answer and close its side. Closing at once could take from it what it has not
    /// read yet (RFC 9112, section 9.6).
    private static let farewell = TimeAmount.seconds(2)

    /// The bytes by which progress is told.
    private static let sliceLength = 1 << 16

    init(client: String, patience: TimeAmount, log: AccessLog?) {
        self.client = client
        self.patience = patience
        self.log = log
    }

    func handlerAdded(context: ChannelHandlerContext) {
        lastProgress = .now()
        wait(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        for request in pending { log?.record(request.exchange) }
        pending = []
        context.fireChannelInactive()
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (unwrapInboundIn(data), intake) {
        case (.head(let head), .requests): begin(head, context)
        case (.end, .requests): context.fireChannelRead(data)
        case (.end, .lastEnd):
            intake = .nothing
            context.fireChannelRead(data)
        // Nothing that is asked for here needs content, and nothing is asked for behind the last request.
        default: break
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is HTTPParserError else { return context.fireErrorCaught(error) }
        // What stands behind the last request need not be one.
        guard intake == .requests else { return }
        intake = .nothing
        context.fireErrorCaught(error)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        if isClosing { context.read() }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        lastProgress = .now()
        let request = PendingRequest(head, client: client)
        pending.append(request)
        guard request.hasOneHost else {
            // Answered with 400, as any request that cannot be understood.
            return errorCaught(context: context, error: HTTPParserError.invalidHeaderToken)
        }
        if !request.keepsAlive { intake = .lastEnd }
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            isQuiescing = true
            intake = .nothing
            if pending.isEmpty { context.close(promise: nil) }
        case ChannelEvent.inputClosed where isClosing:
            context.close(promise: nil)
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    // MARK: Answers

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        // An answer to what came behind the last request, when the server has been told to stop.
        guard !isClosing else {
            promise?.fail(ChannelError.outputClosed)
            return
        }
        let promise = promise ?? context.eventLoop.makePromise()
        let progress = noteProgress(promise)
        switch unwrapOutboundIn(data) {
        case .head(var head):
            answer(&head)
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body(let bytes):
            if !pending.isEmpty { pending[0].exchange.sentBytes += bytes.readableBytes }
            write(bytes, context, promise)
        case .end:
            if end() { progress.whenComplete { _ in self.sayFarewell(context) } }
            context.writeAndFlush(data, promise: promise)
        }
    }

    /// Writes bytes in slices, so that a client that takes them slowly is seen to take them.
    private func write(
        _ bytes: IOData, _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>
    ) {
        guard case .byteBuffer(var rest) = bytes else {
            return context.write(wrapOutboundOut(.body(bytes)), promise: promise)
        }
        while rest.readableBytes > Self.sliceLength, let slice = rest.readSlice(length: Self.sliceLength) {
            let taken: EventLoopPromise<Void> = context.eventLoop.makePromise()
            _ = noteProgress(taken)
            context.write(wrapOutboundOut(.body(.byteBuffer(slice))), promise: taken)
        }
        context.write(wrapOutboundOut(.body(.byteBuffer(rest))), promise: promise)
    }

    /// Notes when what `promise` is for has been handed to the socket.
    private func noteProgress(_ promise: EventLoopPromise<Void>) -> EventLoopFuture<Void>.Isolated {
        let progress = promise.futureResult.assumeIsolated()
        progress.whenSuccess { self.lastProgress = .now() }
        return progress
    }

    private func answer(_ head: inout HTTPResponseHead) {
        // What could not be understood is answered without a request.
        if pending.isEmpty { pending.append(PendingRequest(client: client)) }
        pending[0].exchange.status = Int(head.status.code)
        if isQuiescing || head.headers["connection"] == ["close"] { pending[0].keepsAlive = false }
        head.version = pending[0].version
        if !pending[0].keepsAlive { head.headers.replaceOrAdd(name: "Connection", value: "close") }
    }

    /// Whether the answer that ends was the last one.
    private func end() -> Bool {
        guard !pending.isEmpty else { return true }
        let request = pending.removeFirst()
        log?.record(request.exchange)
        isClosing = isQuiescing || !request.keepsAlive
        return isClosing
    }

    private func sayFarewell(_ context: ChannelHandlerContext) {
        context.close(mode: .output, promise: nil)
        context.read()
        context.eventLoop.assumeIsolated().scheduleTask(in: Self.farewell) { context.close(promise: nil) }
    }

    // MARK: Patience

    private func wait(_ context: ChannelHandlerContext) {
        deadline = context.eventLoop.assumeIsolated().scheduleTask(deadline: lastProgress + patience) {
            if NIODeadline.now() < self.lastProgress + self.patience {
                self.wait(context)
            } else {
                context.close(promise: nil)
            }
        }
    }
}
