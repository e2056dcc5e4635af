internal import Glibc
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
import NarrateOptions
import NarrationPipeline
import NarrationPreview
internal import ServiceLifecycle
internal import UnixSignals

/// Serves a desk on this machine until the process is told to stop.
struct PreviewService: Sendable {
    let desk: PreviewDesk
    let page: PreviewPage

    /// The port to listen on; 0 for any free one.
    let port: Int

    /// Told the address of the page, once it can be opened.
    let ready: @Sendable (String) -> Void

    /// How many connections are open at once; others wait.
    private static let mostConnections = 256

    /// How long a connection stays open on which nobody asks anything.
    private static let patience = Duration.seconds(20)

    /// How long answers may go on when the server stops.
    private static let grace = Duration.seconds(2)

    /// Runs until SIGTERM or SIGINT.
    ///
    /// - Throws: `serverUnavailable` when the port cannot be listened on.
    func run() async throws(PipelineError) {
        do {
            let watch = await PreviewWatch(desk)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { [watch] in
                    var watch = watch
                    await watch.run { Console.message("\($0)") }
                }
                try await serve()
                group.cancelAll()
            }
        } catch let error as IOError {
            throw Self.unavailable(port, String(cString: strerror(error.errnoCode)))
        } catch is CancellationError {
            return
        } catch {
            throw PipelineError(.internalFault, "the preview must not fail, and did: \(error); report it")
        }
    }

    private func serve() async throws {
        let place = PreviewPlace()
        let application = Application(
            router: PreviewRoutes(desk: desk, page: page).router(at: place),
            server: .http1(configuration: .init(idleTimeout: TimeAmount(Self.patience))),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(
                    Self.mostConnections, logger: Self.silence)),
            onServerRunning: { [ready, port] channel in
                ready(place.listens(at: channel.localAddress?.port ?? port).url)
            }, logger: Self.silence)
        var configuration = ServiceGroupConfiguration(
            services: [.init(service: application)], gracefulShutdownSignals: [.sigterm, .sigint],
            logger: Self.silence)
        configuration.maximumGracefulShutdownDuration = Self.grace
        try await ServiceGroup(configuration: configuration).run()
    }

    /// What the library has to tell is told by answers and errors.
    private static let silence = Logger(label: "narrate-preview") { _ in SwiftLogNoOpLogHandler() }

    private static func unavailable(_ port: Int, _ reason: String) -> PipelineError {
        PipelineError(
            PipelineError.Code(rawValue: "address-unavailable"),
            "port \(port) of this machine must be free to listen on, and is not (\(reason)); choose another with '--port'"
        )
    }
}
