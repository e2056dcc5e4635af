internal import NarrationModel

/// What a `Range` field asks for of a file (RFC 9110, section 14).
package enum ByteRange: Hashable, Sendable {
    /// Everything: there is no field, or one that is to be ignored.
    case whole

    /// The bytes at these offsets, at least one.
    case part(Range<Int64>)

    /// Only bytes that the file does not have.
    case unsatisfiable

    /// The most digits that an offset is read of; a longer one lies behind the end of any file.
    private static let mostDigits = 18

    /// What `field` asks for of a file of `size` bytes.
    ///
    /// A field of another unit or a malformed one is ignored, as section 14.2 demands. So is one with several ranges, as it allows:
    /// players never send them, and many small ones are an attack.
    package init(_ field: String?, size: Int64) {
        self = field.flatMap { Self.asked($0, size: size) } ?? .whole
    }

    private static func asked(_ field: String, size: Int64) -> ByteRange? {
        guard let equals = field.firstIndex(of: "="), field[..<equals].lowercased() == "bytes" else {
            return nil
        }
        let ranges = FieldList.elements(of: field[field.index(after: equals)...])
        guard ranges.count == 1, let dash = ranges[0].firstIndex(of: "-") else { return nil }
        let last = ranges[0][ranges[0].index(after: dash)...]
        if dash == ranges[0].startIndex { return suffix(last, size: size) }
        return span(ranges[0][..<dash], last, size: size)
    }

    private static func suffix(_ digits: Substring, size: Int64) -> ByteRange? {
        guard let count = number(digits) else { return nil }
        return count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .unsatisfiable
    }

    private static func span(_ first: Substring, _ last: Substring, size: Int64) -> ByteRange? {
        guard let first = number(first) else { return nil }
        var end = size
        if !last.isEmpty {
            guard let last = number(last), last >= first else { return nil }
            end = min(size, last &+ 1)
        }
        return first < size ? .part(first..<end) : .unsatisfiable
    }

    /// The number that `digits` are; one of too many digits counts as the greatest.
    private static func number(_ digits: Substring) -> Int64? {
        guard !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit) else { return nil }
        let significant = digits.drop { $0 == "0" }
        if significant.isEmpty { return 0 }
        return significant.utf8.count > mostDigits ? Int64.max - 1 : Int64(significant)
    }
}
