import Foundation
import NarrationTestSupport

/// Listens to the events of a preview.
final class Listener {
    /// The answer that brings the events, without them.
    let reply: Reply

    private let connection: RawConnection
    private var text = ""

    init(_ preview: RunningPreview) throws {
        connection = try RawConnection(port: preview.port)
        connection.send("GET \(preview.path)api/events HTTP/1.1\r\nHost: \(preview.host)\r\n\r\n")
        var received = Data()
        // The server says something at once, behind its header.
        while received.firstRange(of: Data(": narrate preview\n\n".utf8)) == nil {
            let more = connection.receive(atLeast: 1)
            guard !more.isEmpty else { throw ServerFault(description: "no events come") }
            received += more
        }
        guard let reply = Reply(received) else { throw ServerFault(description: "no header comes") }
        self.reply = reply
    }

    /// Everything up to the next place where `part` stands; fails when it does not come.
    func next(_ part: String) throws -> String {
        while true {
            if let range = text.firstRange(of: part) {
                defer { text = String(text[range.upperBound...]) }
                return String(text[..<range.upperBound])
            }
            let more = connection.receive(atLeast: 1)
            guard !more.isEmpty else { throw ServerFault(description: "'\(part)' does not come: \(text)") }
            text += String(decoding: more, as: UTF8.self)
        }
    }

    /// Waits until the server ends the events.
    func rest() -> String { text + String(decoding: connection.receive(), as: UTF8.self) }
}
