internal import Glibc

/// An opaque colour of the sRGB space.
package struct CoverColor: Hashable, Sendable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A colour as style sheets write it with six digits, `#142a3e`; nil for anything else.
    package init?(hex: String) {
        let digits = hex.utf8.dropFirst()
        guard hex.first == "#", digits.count == 6, digits.allSatisfy(Self.isDigit),
            let value = UInt32(hex.dropFirst(), radix: 16)
        else { return nil }
        self.init(
            red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...102).contains(byte | 32)
    }

    /// How far the two colours stand apart, 1 to 21: the contrast ratio of WCAG 2.2.
    package func contrast(with other: CoverColor) -> Double {
        let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }

    /// The relative luminance of WCAG 2.2, 0 to 1.
    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ component: UInt8) -> Double {
        let value = Double(component) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
