import NarrationModel
import WireFormat

/// The sentences of a growing episode in a file beside its audio, so that memory does not grow with them.
struct CueSpool: CueStore {
    private let file: PartialFile

    /// What has not been written yet.
    private var pending: [UInt8] = []

    /// How many bytes are written and read at once.
    private static let chunkLength = 1 << 16

    /// The bytes of the length in front of each sentence.
    private static let prefixLength = 4

    /// Spools to `file`, which is empty.
    init(_ file: PartialFile) {
        self.file = file
    }

    mutating func append(_ cue: Cue) throws {
        var writer = WireWriter()
        writer.write(cue.wireBytes)
        pending += writer.bytes
        guard pending.count > Self.chunkLength else { return }
        try file.append(pending)
        pending.removeAll(keepingCapacity: true)
    }

    func forEach(_ body: (Cue) throws -> Void) throws {
        var unread: [UInt8] = []
        var offset = 0
        while true {
            let chunk = try file.read(at: offset, count: Self.chunkLength)
            guard !chunk.isEmpty else { break }
            offset += chunk.count
            unread += chunk
            unread.removeFirst(try Self.read(unread[...], body))
        }
        unread += pending
        _ = try Self.read(unread[...], body)
    }

    /// Hands on the whole sentences in `bytes`, and tells how many bytes they are.
    private static func read(_ bytes: ArraySlice<UInt8>, _ body: (Cue) throws -> Void) throws -> Int {
        var rest = bytes
        while rest.count >= prefixLength {
            var reader = WireReader(rest)
            let end = rest.startIndex + prefixLength + (try reader.integer())
            guard end <= rest.endIndex else { break }
            try body(Cue(wireBytes: rest[(rest.startIndex + prefixLength)..<end]))
            rest = rest[end...]
        }
        return rest.startIndex - bytes.startIndex
    }

    /// Removes the file.
    func abandon() { file.abandon() }
}
