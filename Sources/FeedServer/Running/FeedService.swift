internal import Glibc
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import UnixSignals

/// Serves the folder until the process is told to stop.
struct FeedService: Sendable {
    let settings: ServerSettings
    let responder: FeedResponder
    let log: AccessLog?

    /// How long downloads may go on when the server stops.
    private static let grace = Duration.seconds(10)

    /// Runs until SIGTERM or SIGINT, and until running answers are sent, or 10 s are over.
    ///
    /// - Throws: `addressUnavailable` when the port or address cannot be listened on.
    func run() async throws(ServerError) {
        var configuration = ServiceGroupConfiguration(
            services: [.init(service: application)], gracefulShutdownSignals: [.sigterm, .sigint],
            logger: Self.silence)
        configuration.maximumGracefulShutdownDuration = Self.grace
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch is CancellationError {
            // What was still running when the time was over.
        } catch let error as IOError {
            throw unavailable(String(cString: strerror(error.errnoCode)))
        } catch is SocketAddressError.UnknownHost {
            throw unavailable("no such address")
        } catch {
            throw ServerError(.internalFault, "the server must not fail, and did: \(error)")
        }
    }

    private var application: Application<FeedResponder> {
        let connections = settings.mostPerClient > 0 ? OpenConnections(most: settings.mostPerClient) : nil
        return Application(
            responder: responder,
            server: HTTPServerBuilder { [settings, log] in
                FeedChannel(
                    responder: $0, patience: .seconds(Int64(settings.patience)), log: log,
                    connections: connections)
            },
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                availableConnectionsDelegate: MaximumAvailableConnections(
                    settings.mostConnections, logger: Self.silence)),
            onServerRunning: { [settings] channel in
                let port = channel.localAddress?.port ?? settings.port
                StandardStream.write(settings.url(port: port) + "\n", to: STDOUT_FILENO)
            },
            logger: Self.silence)
    }

    /// What the library has to tell is told by the access log and by errors.
    private static let silence = Logger(label: "narrate-server") { _ in SwiftLogNoOpLogHandler() }

    private func unavailable(_ reason: String) -> ServerError {
        ServerError(
            .addressUnavailable,
            "port \(settings.port) of '\(settings.host)' must be free to listen on, and is not (\(reason)); "
                + "choose another with '--port' (0 for any free one) or '--host'")
    }
}
