internal import Hummingbird
internal import NIOCore

/// What is known of a request beside its header: who sends it.
struct ClientContext: InitializableFromSource {
    /// The name that the client's requests are counted under.
    let client: String

    init(source: ApplicationRequestContextSource) {
        client = ClientAddress.counted(source.channel.remoteAddress)
    }
}
