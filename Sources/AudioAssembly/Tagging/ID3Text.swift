/// A string in one of the two encodings of ID3v2.3: ISO 8859-1 while it is ASCII, UTF-16 with a byte order mark else.
///
/// Latin letters beyond ASCII go as UTF-16 as well: players that take ISO 8859-1 for the system's code page show
/// them wrongly.
struct ID3Text {
    let encoding: UInt8

    /// The text without a terminator.
    let bytes: [UInt8]

    init(_ text: String) {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            encoding = 0
            bytes = Array(text.utf8)
        } else {
            encoding = 1
            bytes = text.utf16.reduce(into: Self.byteOrderMark) { $0.append(littleEndian: $1) }
        }
    }

    private static let byteOrderMark: [UInt8] = [0xFF, 0xFE]

    var terminator: [UInt8] { encoding == 0 ? [0] : [0, 0] }

    /// An empty, terminated string in the same encoding.
    var emptyString: [UInt8] { encoding == 0 ? [0] : Self.byteOrderMark + [0, 0] }
}
