package import NarrationModel

/// Turns an input's bytes into a page: finds the encoding, and tells from the content what kind of text it is.
package enum PageDecoder {
    /// The page in `bytes`: UTF-8 or UTF-16 with a byte order mark, UTF-8 without one, else Windows-1252.
    ///
    /// UTF-8 that is damaged in few places is read with U+FFFD in those places.
    /// Messages call the input `name`.
    ///
    /// - Throws: `emptyPage` for no bytes, `notText` for pictures, archives, documents and other binary data, and
    ///   `unsupportedMediaType` for XML of other kinds.
    package static func page(from bytes: [UInt8], name: String) throws(ReadingError) -> Page {
        guard !bytes.isEmpty else { throw .emptyPage(name) }
        if let kind = BinarySignature.kind(of: bytes) { throw .notText(name, is: kind) }
        guard let text = text(from: bytes), !text.utf8.contains(0) else {
            throw .notText(name, is: "binary data")
        }
        guard let mediaType = MediaTypeSniffer.mediaType(of: text) else {
            throw .unsupported("XML of another kind", name)
        }
        return Page(text: text, mediaType: mediaType, name: name)
    }

    private static func text(from bytes: [UInt8]) -> String? {
        switch (bytes.first, bytes.dropFirst().first, bytes.dropFirst(2).first) {
        case (0xEF, 0xBB, 0xBF): utf8(bytes.dropFirst(3))
        case (0xFF, 0xFE, _): utf16(bytes.dropFirst(2), low: 0)
        case (0xFE, 0xFF, _): utf16(bytes.dropFirst(2), low: 1)
        default: utf8(bytes[...])
        }
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> String? {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
        }
        return String(validating: units, as: UTF16.self)
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) -> String? {
        if let text = String(validating: bytes, as: UTF8.self) {
            return hasFewControls(text) ? text : nil
        }
        let mended = String(decoding: bytes, as: UTF8.self)
        return isMostlyValid(mended) && hasFewControls(mended) ? mended : Windows1252.text(from: bytes)
    }

    /// Whether damage is rare beside characters that only UTF-8 explains.
    private static func isMostlyValid(_ mended: String) -> Bool {
        var damaged = 0
        var valid = 0
        for scalar in mended.unicodeScalars where !scalar.isASCII {
            if scalar == "\u{FFFD}" { damaged += 1 } else { valid += 1 }
        }
        return damaged * 4 <= valid
    }

    /// Whether at most one character in a hundred is a control character.
    private static func hasFewControls(_ text: String) -> Bool {
        let controls = text.utf8.count { $0 < 32 && !(9...13).contains($0) || $0 == 127 }
        return controls * 100 <= text.utf8.count
    }
}
