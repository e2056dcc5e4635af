package import NarrationModel

/// Turns an input's bytes into a page: finds the encoding, and tells from the content what kind of text it is.
package enum PageDecoder {
    /// The page in `bytes`, in any encoding that its byte order mark, its bytes, `contentType` or the page itself
    /// tell.
    ///
    /// `contentType` is the value of the field that the page was sent with, if it was. Text that is damaged in few
    /// places has U+FFFD there; a last letter that was cut in two too. NUL characters are dropped. Messages call the
    /// input `name`.
    ///
    /// - Throws: `emptyPage` for no bytes, `notText` for pictures, archives, documents and other binary data, and
    ///   `unsupportedMediaType` for XML of other kinds.
    package static func page(
        from bytes: [UInt8], name: String, contentType: String? = nil
    ) throws(ReadingError) -> Page {
        guard !bytes.isEmpty else { throw .emptyPage(name) }
        if let kind = BinarySignature.kind(of: bytes) { throw .notText(name, is: kind) }
        guard let text = TextDecoder(bytes, contentType: contentType).text() else {
            throw .notText(name, is: "binary data")
        }
        guard let mediaType = MediaTypeSniffer.mediaType(of: text) else {
            throw .unsupported("XML of another kind", name)
        }
        return Page(text: text, mediaType: mediaType, name: name)
    }
}
