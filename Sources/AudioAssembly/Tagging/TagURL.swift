/// Addresses as tags hold them.
extension String {
    /// The address in ASCII: what a URL cannot hold is percent-encoded, control characters and spaces go.
    var tagURL: String {
        let hexDigits = Array("0123456789ABCDEF".utf8)
        var url: [UInt8] = []
        for byte in onOneLine.utf8 where byte != 0x20 {
            if byte < 0x80 {
                url.append(byte)
            } else {
                url += [0x25, hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 0xF)]]
            }
        }
        return String(decoding: url, as: UTF8.self)
    }
}
