internal import Glibc

/// Blocking reads and writes of whole frames, for a program that answers on its standard output.
package struct WireStream: Sendable {
    private let frame: WireFrame

    package init(_ frame: WireFrame) {
        self.frame = frame
    }

    /// The next message, or nil when the input has ended.
    ///
    /// - Throws: ``WireError`` when the other side speaks another language; the process should end then.
    package func read(from input: Int32) throws(WireError) -> [UInt8]? {
        guard let header = Self.bytes(WireFrame.headerLength, from: input) else { return nil }
        return Self.bytes(try frame.messageLength(header: header[...]), from: input)
    }

    /// Writes a message with its envelope; false when the reader has gone.
    package func write(_ message: [UInt8], to output: Int32) -> Bool {
        Self.write(frame.header(ofMessage: message.count), to: output) && Self.write(message, to: output)
    }

    private static func bytes(_ count: Int, from input: Int32) -> [UInt8]? {
        var filled = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            while filled < count {
                let got = Glibc.read(input, buffer.baseAddress.map { $0 + filled }, count - filled)
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { break }
                filled += got
            }
            initialized = filled
        }
        return filled == count ? bytes : nil
    }

    /// Writes bytes without an envelope; false when the reader has gone.
    @discardableResult
    package static func write(_ bytes: [UInt8], to output: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(
                    output, buffer.baseAddress.map { $0 + written }, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                written += count
            }
            return true
        }
    }
}
