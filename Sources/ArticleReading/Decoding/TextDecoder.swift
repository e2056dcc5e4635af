/// Finds in which encoding bytes are text, and decodes them.
///
/// A byte order mark decides. Else bytes that are valid UTF-8 are that, whatever is declared, because text in other
/// encodings is not valid UTF-8 by chance; and bytes every second of which is zero are UTF-16. Then come what is
/// declared, UTF-8 with damage in few places, and Windows-1252.
struct TextDecoder {
    private let bytes: [UInt8]

    /// The value of the `Content-Type` field that the bytes were sent with.
    private let contentType: String?

    init(_ bytes: [UInt8], contentType: String?) {
        self.bytes = bytes
        self.contentType = contentType
    }

    /// The text without byte order mark and NUL characters, or nil when the bytes are text in no encoding.
    func text() -> String? {
        guard let text = decoded() else { return nil }
        let controls = ControlCharacters(text)
        guard controls.areFew else { return nil }
        guard controls.nulCount > 0 else { return text }
        return String(text.unicodeScalars.filter { $0.value != 0 })
    }

    private func decoded() -> String? {
        if let marked = ByteOrderMark(bytes) { return marked.text(of: bytes) }
        if let order = UTF16Order(bytes) { return order.text(of: bytes[...]) }
        let isEscaped = bytes.contains(0x1B)
        if !isEscaped, let text = String(validating: bytes, as: UTF8.self) { return text }
        let mended = String(decoding: bytes, as: UTF8.self)
        if !isEscaped, Damage(mended).isRare { return mended }
        return declared() ?? (Damage(mended).isRare ? mended : windows1252())
    }

    /// The text in the first declared encoding in which it makes sense.
    private func declared() -> String? {
        for encoding in DeclaredEncodings.all(in: bytes, contentType: contentType) where encoding != .utf8 {
            guard let converter = CharacterConverter(from: encoding),
                let text = converter.text(from: bytes), Damage(text).isRare, ControlCharacters(text).areFew
            else { continue }
            return text
        }
        return nil
    }

    private func windows1252() -> String? {
        guard let text = CharacterConverter(from: .windows1252)?.text(from: bytes) else { return nil }
        return Damage(text).count == 0 ? text : nil
    }
}
