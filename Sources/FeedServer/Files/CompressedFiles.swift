internal import NIOCore

/// The compressed forms of texts that were asked for lately. One is made at a time, so that many requests for a new feed compress
/// it once, and do not need the memory of many.
actor CompressedFiles {
    /// A shorter file gains nothing, and a longer one would be kept in memory for long; both are sent as they are.
    static let sizes: ClosedRange<Int64> = 256...(8 << 20)

    /// How many bytes of compressed files are kept.
    private static let capacity = 16 << 20

    private struct Form {
        /// Nil when it is no shorter than the file.
        var bytes: ByteBuffer?
        var used: Int
    }

    private var forms: [EntityTag: Form] = [:]
    private var keptBytes = 0
    private var clock = 0

    /// The compressed form of `file`; nil when it is of no use, or the file cannot be read.
    func form(of file: OpenFile) -> ByteBuffer? {
        clock += 1
        if let form = forms[file.tag] {
            forms[file.tag]?.used = clock
            return form.bytes
        }
        let bytes = Self.compressed(file)
        forms[file.tag] = Form(bytes: bytes, used: clock)
        // An entry without bytes takes memory too.
        keptBytes += Self.cost(bytes)
        shrink()
        return bytes
    }

    private func shrink() {
        while keptBytes > Self.capacity, let oldest = forms.min(by: { $0.value.used < $1.value.used }) {
            forms[oldest.key] = nil
            keptBytes -= Self.cost(oldest.value.bytes)
        }
    }

    private static func cost(_ bytes: ByteBuffer?) -> Int { 1_024 + (bytes?.readableBytes ?? 0) }

    private static func compressed(_ file: OpenFile) -> ByteBuffer? {
        guard var gzip = Gzip() else { return nil }
        var offset: Int64 = 0
        while offset < file.size {
            guard let slice = try? file.read(at: offset, count: FileBody.sliceLength) else { return nil }
            slice.withUnsafeReadableBytes { gzip.append($0) }
            offset += Int64(slice.readableBytes)
        }
        let bytes = gzip.finish()
        return offset == file.size && bytes.count < file.size ? ByteBuffer(bytes: bytes) : nil
    }
}
