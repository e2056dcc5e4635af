/// What is written for bytes of ASCII that a format cannot have as they are; control characters but line ends are left out,
/// as is what is no character of XML.
struct ByteReplacements: Sendable {
    private let texts: [[UInt8]?]
    private let isPlain: [Bool]

    /// The characters that XML and HTML write by name, in texts and in quoted values.
    static let markup = ByteReplacements(["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"])

    init(_ replacements: [Character: String]) {
        var texts = [[UInt8]?](repeating: nil, count: 128)
        for byte in 0..<128 where byte < 0x20 && byte != 0x0A || byte == 0x7F { texts[byte] = [] }
        for (character, text) in replacements {
            if let value = character.asciiValue { texts[Int(value)] = Array(text.utf8) }
        }
        self.texts = texts
        // U+FFFE and U+FFFF begin with 0xEF in UTF-8.
        isPlain = (0..<256).map { $0 < 128 ? texts[$0] == nil : $0 != 0xEF }
    }

    /// Adds `text` to `bytes`.
    fileprivate func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if isPlain[Int(byte)] {
                index += 1
                continue
            }
            if byte == 0xEF, !Self.isNoCharacter(text, index) {
                index += 3
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            if byte < 128, let replacement = texts[Int(byte)] { bytes.append(contentsOf: replacement) }
            index += byte == 0xEF ? 3 : 1
            start = index
        }
        bytes.append(contentsOf: text[start..<text.count])
    }

    private static func isNoCharacter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
    }
}

extension [UInt8] {
    /// Adds the bytes of `text`, some of them replaced.
    mutating func append(_ text: String, replacing replacements: ByteReplacements) {
        var text = text
        text.withUTF8 { replacements.append($0, to: &self) }
    }
}
