/// The kinds of pictures that are read, told by their first bytes; no other decoder is ever asked.
enum PictureKind: String, CaseIterable {
    case png
    case jpeg
    case webp

    /// Debian's package of the decoder.
    var package: String { self == .webp ? "webp-pixbuf-loader" : "libgdk-pixbuf-2.0-0" }

    /// Whether the file has its end; a JPEG's decoder makes up what is missing.
    ///
    /// Between a JPEG's start of scan (FF DA) and its end (FF D9) there is no other such pair (ITU T.81, B.1.1.5).
    func isWhole(_ bytes: [UInt8]) -> Bool {
        guard self == .jpeg else { return true }
        for place in bytes.indices.dropFirst().reversed() where bytes[place - 1] == 0xFF {
            if bytes[place] == 0xD9 { return true }
            if bytes[place] == 0xDA { return false }
        }
        return false
    }

    /// Nil for bytes that are none of them.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else {
            return nil
        }
    }
}
