package import Foundation
internal import Synchronization

/// A server on loopback that answers every request with what a closure makes of it, and keeps the requests.
package final class LoopbackServer: Sendable {
    package let port: UInt16
    private let socketNumber: Int32
    private let seen = Mutex<[String]>([])
    private let answer: @Sendable (Request) -> Data

    /// How many bytes are sent at once, and how many milliseconds pass before the next; nil for all at once.
    private let pace: (bytes: Int, milliseconds: Int)?

    /// A request: its path, and request line and header as they came.
    package struct Request: Sendable {
        package var path: String
        package var text: String

        /// The value of a header field.
        package func field(_ name: String) -> String? {
            let start = name.lowercased() + ":"
            let line = text.split(whereSeparator: \.isNewline).first { $0.lowercased().hasPrefix(start) }
            return line.map { String($0.dropFirst(start.count)).trimmingCharacters(in: .whitespaces) }
        }
    }

    /// The requests so far: request line and header, as they came.
    package var requests: [String] { seen.withLock { $0 } }

    /// Runs `body` with a server that answers a request for `/path` with `answer("/path")`, a whole HTTP response.
    package static func run<Result>(
        _ answer: @escaping @Sendable (String) -> Data, _ body: (LoopbackServer) throws -> Result
    ) throws -> Result {
        let server = try start(answer)
        defer { server.stop() }
        return try body(server)
    }

    /// A server that runs until ``stop()``, for what is asynchronous.
    package static func start(_ answer: @escaping @Sendable (String) -> Data) throws -> LoopbackServer {
        try start(answering: { answer($0.path) })
    }

    /// The same with an answer that looks at more than the path, and is sent at a pace.
    package static func start(
        pace: (bytes: Int, milliseconds: Int)? = nil, answering answer: @escaping @Sendable (Request) -> Data
    ) throws -> LoopbackServer {
        let server = try LoopbackServer(pace, answer)
        Thread.detachNewThread { server.serve() }
        return server
    }

    /// Takes no more requests.
    package func stop() { shutdown(socketNumber, Int32(SHUT_RDWR)) }

    private init(
        _ pace: (bytes: Int, milliseconds: Int)?, _ answer: @escaping @Sendable (Request) -> Data
    ) throws {
        self.answer = answer
        self.pace = pace
        socketNumber = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let number = socketNumber
        let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
                bind(number, general, length) == 0 && listen(number, 16) == 0
                    && getsockname(number, general, &length) == 0
            }
        }
        guard isOpen else { throw CocoaError(.fileReadUnknown) }
        port = UInt16(bigEndian: address.sin_port)
    }

    private func serve() {
        while true {
            let connection = accept(socketNumber, nil, nil)
            guard connection >= 0 else { break }
            // Each for itself: an answer that keeps one waiting is not to keep the others.
            Thread.detachNewThread {
                self.respond(on: connection)
                close(connection)
            }
        }
        close(socketNumber)
    }

    private func respond(on connection: Int32) {
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        let count = recv(connection, &buffer, buffer.count, 0)
        guard count > 0 else { return }
        let request = String(decoding: buffer[..<count], as: UTF8.self)
        seen.withLock { $0.append(request) }
        let path = request.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
        var rest = [UInt8](answer(Request(path: path, text: request)))[...]
        while !rest.isEmpty {
            let sent = rest.prefix(pace?.bytes ?? .max).withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
            if let pace { usleep(UInt32(pace.milliseconds * 1_000)) }
        }
    }

    package func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// A response with the given status line, fields and body.
    package static func response(_ status: String, _ fields: [String] = [], _ body: Data = Data()) -> Data {
        let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)", "Connection: close"] + fields
        return Data((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
    }
}
