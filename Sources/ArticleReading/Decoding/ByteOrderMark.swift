/// The mark in front of a text that says in which form of Unicode it is written.
enum ByteOrderMark {
    case utf8
    case utf16(UTF16Order)

    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16(.littleEndian)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16(.bigEndian)
        } else {
            return nil
        }
    }

    /// The text behind the mark, or nil when too much of it is damaged.
    func text(of bytes: [UInt8]) -> String? {
        switch self {
        case .utf8:
            let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
            return Damage(text).isRare ? text : nil
        case .utf16(let order): return order.text(of: bytes.dropFirst(2))
        }
    }
}
