internal import NarrationModel

/// The names of the attributes that reading looks at, as bytes.
enum KnownAttributes {
    private static let names: [Int: [[UInt8]]] = Dictionary(
        grouping: HTMLAttribute.allCases.map { Array($0.rawValue.utf8) }, by: \.count)

    /// Whether `name` is one of them, in capitals or not.
    static func contain(_ name: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        guard let candidates = names[name.count] else { return false }
        return candidates.contains { candidate in
            zip(candidate, name).allSatisfy { $0 == $1.lowercased }
        }
    }
}
