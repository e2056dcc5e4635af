/// Writes a ZIP archive from front to back: entry by entry, then the directory (PKWARE's APPNOTE, 6.3).
///
/// The same entries give the same bytes: every entry has the date 1980-01-01, and there are neither extra fields nor
/// owners, permissions or comments. Sizes and checksums stand in front of the data, so that readers of streams know
/// them too.
package struct ZIPWriter {
    /// Takes the next bytes of the archive.
    package typealias Sink = ([UInt8]) throws -> Void

    private let sink: Sink
    private var headers: [ZIPHeader] = []
    private var names: Set<String> = []

    /// How many bytes have been written.
    package private(set) var byteCount = 0

    package init(to sink: @escaping Sink) {
        self.sink = sink
    }

    /// Adds an entry as it is.
    ///
    /// - Throws: ``ZIPError`` for a bad name or a full archive, and what the sink throws.
    package mutating func store(_ bytes: [UInt8], as name: String) throws {
        var checksum = CRC32()
        checksum.update(bytes)
        try add(bytes, ZIPHeader(name: name, checksum: checksum.value, size: bytes.count))
    }

    /// Adds an entry compressed by DEFLATE, or as it is when that is no longer.
    ///
    /// - Throws: ``ZIPError`` for a bad name, a full archive or failed compression, and what the sink throws.
    package mutating func deflate(_ bytes: [UInt8], as name: String) throws {
        let compressed = try Deflate.compressed(bytes)
        guard compressed.count < bytes.count else { return try store(bytes, as: name) }
        var checksum = CRC32()
        checksum.update(bytes)
        var header = ZIPHeader(name: name, checksum: checksum.value, size: bytes.count)
        header.compressedSize = compressed.count
        header.method = .deflated
        try add(compressed, header)
    }

    /// Adds the file at `path` as it is, in slices: it is read once for its checksum and once more to be written.
    ///
    /// - Throws: ``ZIPError`` for a bad name, a full archive, or a file that cannot be read or changes meanwhile, and
    ///   what the sink throws.
    package mutating func storeFile(at path: String, as name: String) throws {
        let file = try FileSlices(path: path)
        let measured = try file.measure()
        try begin(ZIPHeader(name: name, checksum: measured.checksum, size: measured.size))
        var checksum = CRC32()
        var rest = measured.size
        try file.forEach { slice in
            checksum.update(slice)
            rest -= slice.count
            guard rest >= 0 else { throw file.changed }
            try write(slice)
        }
        guard rest == 0, checksum.value == measured.checksum else { throw file.changed }
    }

    /// Writes the directory, which ends the archive.
    ///
    /// - Throws: ``ZIPError`` when the archive is full, and what the sink throws.
    package consuming func finish() throws {
        let start = byteCount
        for header in headers { try write(header.directoryBytes) }
        try write(ZIPHeader.endOfDirectory(entries: headers.count, size: byteCount - start, offset: start))
    }

    private mutating func add(_ data: [UInt8], _ header: ZIPHeader) throws {
        try begin(header)
        try write(data)
    }

    private mutating func begin(_ header: ZIPHeader) throws {
        try header.requireGoodName()
        guard names.insert(header.name).inserted else {
            throw ZIPError(
                .invalidName, "entry '\(header.name)' can be in an archive once; rename one of the two")
        }
        guard headers.count < ZIPHeader.mostEntries,
            byteCount + header.compressedSize + ZIPHeader.mostOverhead < ZIPHeader.mostBytes
        else {
            throw ZIPError(
                .archiveTooLarge,
                "an archive holds less than 4 GiB and 65,535 entries; choose a lower bit rate or split it")
        }
        var header = header
        header.offset = byteCount
        headers.append(header)
        try write(header.localBytes)
    }

    private mutating func write(_ bytes: [UInt8]) throws {
        try sink(bytes)
        byteCount += bytes.count
    }
}
