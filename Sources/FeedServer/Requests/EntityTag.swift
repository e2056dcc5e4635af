/// Names one state of a file (RFC 9110, section 8.8.3).
package struct EntityTag: Hashable, Sendable, CustomStringConvertible {
    /// What stands between the quotes.
    package let opaque: String

    /// Whether it may name several states that mean the same.
    package let isWeak: Bool

    package init(_ opaque: String, isWeak: Bool = false) {
        self.opaque = opaque
        self.isWeak = isWeak
    }

    /// Reads `"x"` or `W/"x"`; nil for anything else.
    package init?(field: some StringProtocol) {
        let isWeak = field.hasPrefix("W/")
        let quoted = field.dropFirst(isWeak ? 2 : 0)
        guard quoted.count >= 2, quoted.first == "\"", quoted.last == "\"" else { return nil }
        let opaque = quoted.dropFirst().dropLast()
        guard opaque.utf8.allSatisfy({ $0 == 0x21 || ($0 > 0x22 && $0 != 0x7F) }) else { return nil }
        self.init(String(opaque), isWeak: isWeak)
    }

    /// Whether both name the same bytes: a weak tag never does.
    package func matchesStrongly(_ other: EntityTag) -> Bool {
        !isWeak && !other.isWeak && opaque == other.opaque
    }

    /// Whether both name what means the same.
    package func matchesWeakly(_ other: EntityTag) -> Bool { opaque == other.opaque }

    package var description: String { (isWeak ? "W/" : "") + "\"\(opaque)\"" }
}
