import NarrationModel

/// What a scalar is to speech, once typographic variety is set aside.
enum FoldedScalar: Sendable {
    case space

    /// Said as nothing and separating nothing: joiners, direction marks, soft hyphens, combining marks.
    case nothing

    /// A letter of Latin script.
    case letter(Unicode.Scalar)

    /// Two letters in one sign: `ﬁ`.
    case ligature(String)

    /// A letter of another script, or a mark at one.
    case foreign(Unicode.Scalar, WritingSystem)
    case digit(Unicode.Scalar)

    /// A mark in its plainest form: `"`, `'`, `-`, `–`, `—`, `…` or the scalar itself.
    case mark(Unicode.Scalar)

    init(_ scalar: Unicode.Scalar) {
        self = scalar.isASCII ? Self.ascii(scalar) : Self.wide(scalar)
    }

    private static func ascii(_ scalar: Unicode.Scalar) -> FoldedScalar {
        switch scalar.value {
        case 97...122, 65...90: .letter(scalar)
        case 48...57: .digit(scalar)
        case 9...13, 32: .space
        case 0...31, 127: .nothing
        case 96: .mark("'")
        default: .mark(scalar)
        }
    }

    private static func wide(_ scalar: Unicode.Scalar) -> FoldedScalar {
        switch scalar.value {
        case 0xC0...0x17F where scalar != "×" && scalar != "÷": .letter(scalar)
        case 0xB5: .foreign("μ", .greek)
        case 0x2126: .foreign("Ω", .greek)
        case 0xBA: .mark("°")
        case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            .nothing
        case 0x2010, 0x2011, 0x2212, 0xFE63: .mark("-")
        case 0x2012, 0x2013: .mark("–")
        case 0x2014, 0x2015, 0x2E3A, 0x2E3B: .mark("—")
        case 0x2018...0x201B, 0x2032, 0x02B9, 0x02BB, 0x02BC, 0xB4: .mark("'")
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F: .mark("\"")
        case 0xFF01...0xFF5E: ascii(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21)))
        case 0x85, 0x91...0x97: Self.windows[scalar.value] ?? .nothing
        case 0xE0020...0xE007F: .mark(scalar)
        case 0x80...0x9F: scalar.properties.isWhitespace ? .space : .nothing
        default: other(scalar)
        }
    }

    /// Marks of Windows-1252 that a wrong label left as control characters.
    private static let windows: [UInt32: FoldedScalar] = [
        0x85: .mark("…"), 0x91: .mark("'"), 0x92: .mark("'"), 0x93: .mark("\""), 0x94: .mark("\""),
        0x95: .mark("•"), 0x96: .mark("–"), 0x97: .mark("—"),
    ]

    private static func other(_ scalar: Unicode.Scalar) -> FoldedScalar {
        let properties = scalar.properties
        if properties.isWhitespace { return .space }
        if let mark = ForeignMark.folded(scalar) { return mark }
        if let system = WritingSystem(scalar) {
            return system == .latin ? .letter(scalar) : .foreign(scalar, system)
        }
        if let letters = CompatibilityLetters.latin(of: scalar) { return letters }
        if properties.numericType == .decimal, let value = properties.numericValue, (0...9).contains(value) {
            return .digit(Unicode.Scalar(UInt8(48 + value)))
        }
        if properties.numericType == .digit, !isRaised(scalar), let value = properties.numericValue,
            (1...9).contains(value)
        {
            return .digit(Unicode.Scalar(UInt8(48 + value)))
        }
        return [.nonspacingMark, .format].contains(properties.generalCategory) ? .nothing : .mark(scalar)
    }

    private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
        [0xB2, 0xB3, 0xB9].contains(scalar.value) || (0x2070...0x2089).contains(scalar.value)
    }
}
