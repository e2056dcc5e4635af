internal import HTTPTypes
internal import FoundationEssentials
internal import Hummingbird
internal import HummingbirdCore
import NarrationPreview
internal import ServiceLifecycle

/// What happens, as it happens, by server-sent events (HTML, "Server-sent events").
struct EventRoutes: Sendable {
    let desk: PreviewDesk

    /// How often a listener hears that the server is still there, so that one that has gone is noticed.
    private static let interval = Duration.seconds(15)

    var routes: [Route] {
        [
            Route(.get, "api/events") { _, _ in
                let messages = Self.messages(of: await desk.events())
                return Response(
                    status: .ok, headers: [.contentType: "text/event-stream"],
                    body: ResponseBody { writer in
                        try await writer.write(ByteBuffer(string: ": narrate preview\n\n"))
                        for await message in messages.cancelOnGracefulShutdown() {
                            try await writer.write(ByteBuffer(string: message))
                        }
                        try await writer.finish(nil)
                    })
            }
        ]
    }

    /// The events as they are sent, and a sign of life between them.
    private static func messages(of events: AsyncStream<PreviewEvent>) -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        let telling = Task {
            for await event in events { continuation.yield(text(of: event)) }
            continuation.finish()
        }
        let living = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: interval)
                continuation.yield(": still here\n\n")
            }
        }
        continuation.onTermination = { _ in
            telling.cancel()
            living.cancel()
        }
        return stream
    }

    private struct Changed: Encodable {
        var revision: Int
    }

    private static func text(of event: PreviewEvent) -> String {
        switch event {
        case .changed(let revision): "event: changed\ndata: \(json(Changed(revision: revision)))\n\n"
        case .export(let export): "event: export\ndata: \(json(export))\n\n"
        }
    }

    /// A value on one line.
    private static func json(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}
