/// A line of an access log in the combined format, which web statistics read.
package enum LogLine {
    /// The line without its end. No user is named, and the secret is left out wherever it could stand.
    package static func text(_ exchange: Exchange, at time: HTTPDate, secret: Secret?) -> String {
        let status = exchange.status == 0 ? "-" : String(exchange.status)
        let quoted = [exchange.requestLine, exchange.referrer ?? "-", exchange.userAgent ?? "-"].map {
            "\"" + escaped(secret?.redacted($0) ?? $0) + "\""
        }
        return "\(exchange.client) - - [\(time.logged)] \(quoted[0]) \(status) \(exchange.sentBytes) "
            + "\(quoted[1]) \(quoted[2])"
    }

    /// A text that can neither end its quotes nor its line, nor command a terminal.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars.prefix(2_048) {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case _ where scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F:
                result.unicodeScalars.append(scalar)
            default: for byte in UTF8.encode(scalar) ?? .init() { result += "\\x" + hexadecimal(byte) }
            }
        }
        return result
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
