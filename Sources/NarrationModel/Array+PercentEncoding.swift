extension [UInt8] {
    /// Adds `%` and the byte's two hexadecimal digits (RFC 3986, 2.1).
    package mutating func append(percentEncoded byte: UInt8) {
        append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 15] {
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}
