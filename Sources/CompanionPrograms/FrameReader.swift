internal import Subprocess
import WireFormat

/// Reads whole messages from a process's output.
struct FrameReader {
    private let frame: WireFrame
    private var buffers: SubprocessOutputSequence.Iterator
    private var pending: [UInt8] = []

    init(_ frame: WireFrame, _ output: SubprocessOutputSequence) {
        self.frame = frame
        buffers = output.makeAsyncIterator()
    }

    /// The next message, or nil when the process has ended.
    mutating func next() async throws -> [UInt8]? {
        guard try await fill(WireFrame.headerLength) else { return nil }
        let header = pending[..<WireFrame.headerLength]
        let length = WireFrame.headerLength + (try frame.messageLength(header: header))
        guard try await fill(length) else { return nil }
        defer { pending.removeFirst(length) }
        return Array(pending[WireFrame.headerLength..<length])
    }

    private mutating func fill(_ count: Int) async throws -> Bool {
        while pending.count < count {
            guard let buffer = try await buffers.next(isolation: nil) else { return false }
            buffer.withUnsafeBytes { pending.append(contentsOf: $0) }
        }
        return true
    }
}
