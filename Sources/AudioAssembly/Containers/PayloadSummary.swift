/// What a header says of the payload: updated as the payload goes by, so that it need not be kept.
package struct PayloadSummary: Hashable, Sendable {
    /// The bytes of all clips and the drain.
    package private(set) var byteCount = 0

    /// The check of all bytes that the MP3 info tag carries; zero when it is not asked for.
    private(set) var crc = CRC16()

    private let isChecked: Bool

    /// An empty payload; `isChecked` says whether the container needs the check.
    package init(isChecked: Bool) {
        self.isChecked = isChecked
    }

    /// Counts bytes that are not there yet, for a forecast.
    mutating func count(_ bytes: Int) {
        byteCount += bytes
    }

    /// Adds the next bytes of the payload.
    package mutating func append(_ bytes: [UInt8]) {
        byteCount += bytes.count
        if isChecked { crc.append(bytes) }
    }
}
