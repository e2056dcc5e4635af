internal import Hummingbird
internal import NIOCore

/// What is known of a request beside its header: who sends it.
struct ClientContext: InitializableFromSource {
    /// The name that the client's requests are counted under.
    let client: String

    /// The loop that its connection runs on.
    let loop: any EventLoop

    init(source: ApplicationRequestContextSource) {
        client = ClientAddress.counted(source.channel.remoteAddress)
        loop = source.channel.eventLoop
    }
}
