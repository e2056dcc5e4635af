/// How many control characters a text has, white space not counted.
struct ControlCharacters {
    private(set) var count = 0
    private(set) var nulCount = 0
    private let length: Int

    init(_ text: String) {
        var text = text
        var controls = 0
        var nuls = 0
        length = text.withUTF8 { bytes in
            for byte in bytes where byte < 32 || byte == 127 {
                if !(9...13).contains(byte) { controls += 1 }
                if byte == 0 { nuls += 1 }
            }
            return bytes.count
        }
        (count, nulCount) = (controls, nuls)
    }

    /// Whether at most one character in a hundred is one.
    var areFew: Bool { count * 100 <= length }
}
