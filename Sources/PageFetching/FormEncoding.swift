/// Writes fields as a form (URL Standard, "application/x-www-form-urlencoded serializing").
enum FormEncoding {
    /// Names and values with everything but letters, digits and `*-._` encoded, a space as `+`.
    static func text(of fields: [(name: String, value: String)]) -> String {
        fields.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: [byte]
            case _ where "*-._".utf8.contains(byte): [byte]
            case 0x20: [0x2B]
            default: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
