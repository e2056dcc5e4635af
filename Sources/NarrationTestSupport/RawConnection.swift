package import Foundation

/// A connection that sends any bytes and takes what comes.
package final class RawConnection {
    private let descriptor: Int32

    /// With `window`, the system takes little more than so many bytes before they are received.
    package init(port: Int, window: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var window {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            throw ServerFault(description: "cannot connect to port \(port): errno \(errno)")
        }
        // What never comes fails the test instead of holding it up.
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit {
        close(descriptor)
    }

    package func send(_ text: String) { send(Data(text.utf8)) }

    /// Sends as much as the other side takes.
    package func send(_ bytes: Data) {
        var rest = [UInt8](bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Everything until the other side closes, or `count` bytes at least.
    package func receive(atLeast count: Int = .max) -> Data {
        var received = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while received.count < count {
            let number = recv(descriptor, &buffer, buffer.count, 0)
            guard number > 0 else { break }
            received.append(contentsOf: buffer[..<number])
        }
        return received
    }

    /// The next response, to the end of its body; what came of it when the other side closes before.
    package func receiveReply() -> Reply? {
        var received = Data()
        while true {
            let reply = Reply(received)
            if let reply, reply.body.count == reply.fields["content-length"].flatMap({ Int($0) }) {
                return reply
            }
            let more = receive(atLeast: 1)
            if more.isEmpty { return reply }
            received += more
        }
    }

    /// Says that nothing more is sent.
    package func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }
}
