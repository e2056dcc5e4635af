extension UInt8 {
    /// Whether the byte is a digit of ASCII.
    package var isDigit: Bool { (48...57).contains(self) }

    /// Whether the byte is a letter or digit of ASCII.
    package var isLetterOrDigit: Bool {
        switch self {
        case 48...57, 65...90, 97...122: true
        default: false
        }
    }

    /// The small letter for a capital of ASCII, every other byte as it is.
    package var lowercased: UInt8 { (65...90).contains(self) ? self | 0x20 : self }
}

extension String {
    /// ASCII bytes as text in small letters.
    package init(lowercasing bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        self.init(unsafeUninitializedCapacity: bytes.count) { text in
            for (index, byte) in bytes.enumerated() { text[index] = byte.lowercased }
            return bytes.count
        }
    }
}
