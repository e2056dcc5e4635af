import NarrationModel

/// Addresses as tags hold them.
extension String {
    /// The address in ASCII: what a URL cannot hold is percent-encoded, control characters and spaces go.
    var tagURL: String {
        var url: [UInt8] = []
        for byte in onOneLine.utf8 where byte != 0x20 {
            if byte < 0x80 {
                url.append(byte)
            } else {
                url.append(percentEncoded: byte)
            }
        }
        return String(decoding: url, as: UTF8.self)
    }
}
