internal import Subprocess

/// Reads whole messages from a worker's output.
struct FrameReader {
    private var buffers: SubprocessOutputSequence.Iterator
    private var pending: [UInt8] = []

    init(_ output: SubprocessOutputSequence) {
        buffers = output.makeAsyncIterator()
    }

    /// The next message, or nil when the worker has ended.
    mutating func next() async throws -> [UInt8]? {
        guard try await fill(WireFrame.headerLength) else { return nil }
        let header = pending[..<WireFrame.headerLength]
        let length = WireFrame.headerLength + (try WireFrame.messageLength(header: header))
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
