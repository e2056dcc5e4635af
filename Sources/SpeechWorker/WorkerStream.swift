internal import Glibc
import SpeechSynthesis

/// Blocking reads and writes of whole frames.
enum WorkerStream {
    /// The next message, or nil when the input has ended.
    static func read(from input: Int32) throws(SynthesisError) -> [UInt8]? {
        guard let header = bytes(WireFrame.headerLength, from: input) else { return nil }
        let length = try WireFrame.messageLength(header: header[...])
        return bytes(length, from: input)
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

    /// Writes everything; false when the reader has gone.
    @discardableResult
    static func write(_ bytes: [UInt8], to output: Int32) -> Bool {
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
