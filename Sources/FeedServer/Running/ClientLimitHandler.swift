internal import NIOCore

/// Closes a connection at once when its client has as many as it may.
final class ClientLimitHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let client: String
    private let connections: OpenConnections
    private var isCounted = false

    init(client: String, connections: OpenConnections) {
        self.client = client
        self.connections = connections
    }

    func channelActive(context: ChannelHandlerContext) {
        isCounted = connections.add(client)
        context.fireChannelActive()
        if !isCounted { context.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if isCounted { connections.remove(client) }
        isCounted = false
        context.fireChannelInactive()
    }
}
