/// The single-byte encoding that old pages in Western languages use.
///
/// The table is that of the WHATWG Encoding Standard, index windows-1252, without the five bytes that it maps to
/// control characters.
enum Windows1252 {
    /// 0x80 to 0x9F; 0 stands for a byte without a character.
    private static let upperControls: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D,
        0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
        0,
        0x017E, 0x0178,
    ]

    /// The text, or nil when a byte is a control character or has no meaning.
    static func text(from bytes: ArraySlice<UInt8>) -> String? {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            guard let scalar = scalar(for: byte) else { return nil }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    private static func scalar(for byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 9...13, 32...126, 0xA0...0xFF: Unicode.Scalar(byte)
        case 0x80...0x9F:
            upperControls[Int(byte) - 0x80] == 0 ? nil : Unicode.Scalar(upperControls[Int(byte) - 0x80])
        default: nil
        }
    }
}
