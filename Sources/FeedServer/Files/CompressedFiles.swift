internal import NIOCore

/// The compressed forms of texts that were asked for lately.
struct CompressedFiles: Sendable {
    /// A shorter file gains nothing, and a longer one would be kept in memory for long; both are sent as they are.
    static let sizes: ClosedRange<Int64> = 256...(8 << 20)

    /// How many bytes of compressed files are kept; an entry without bytes takes memory too.
    private let forms = RecentForms<ByteBuffer?>(capacity: 16 << 20) { 1_024 + ($0?.readableBytes ?? 0) }

    /// The compressed form of `file`; nil when it is no shorter than the file, or cannot be made now.
    func form(of file: OpenFile) async -> ByteBuffer? {
        let form = try? await forms.form(of: file.tag) { try Self.compressed(file) }
        return form ?? nil
    }

    /// Nil when it is no shorter than the file.
    private static func compressed(_ file: OpenFile) throws(ServerError) -> ByteBuffer? {
        var gzip = try Gzip()
        var offset: Int64 = 0
        while offset < file.size {
            let slice = try file.read(at: offset, count: FileBody.sliceLength)
            slice.withUnsafeReadableBytes { gzip.append($0) }
            offset += Int64(slice.readableBytes)
        }
        guard offset == file.size else { throw ServerError.fileCutShort }
        let bytes = gzip.finish()
        return bytes.count < file.size ? ByteBuffer(bytes: bytes) : nil
    }
}
