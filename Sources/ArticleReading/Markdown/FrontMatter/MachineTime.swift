/// Dates with a time as programs write them: `2024-03-01T08:00:00Z`, `2024-03-01 08:00:00 +0000`.
///
/// Their day is fit to be said; the time with its seconds and zone is not.
enum MachineTime {
    /// The first part of `text`; nil when it is no date with a time.
    static func day(of text: String) -> String? {
        let bytes = Array(text.utf8)
        let pattern = Array("dddd-dd-dd dd:dd".utf8)
        guard bytes.count >= pattern.count else { return nil }
        let isMatch = zip(bytes, pattern).allSatisfy { byte, wanted in
            switch wanted {
            case UInt8(ascii: "d"): (48...57).contains(byte)
            case UInt8(ascii: " "): byte == wanted || byte | 0x20 == UInt8(ascii: "t")
            default: byte == wanted
            }
        }
        return isMatch ? String(text.prefix(10)) : nil
    }
}
