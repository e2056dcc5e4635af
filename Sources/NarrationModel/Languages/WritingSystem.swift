/// The scripts that letters belong to, as far as speech tells them apart.
package enum WritingSystem: String, Sendable, CaseIterable {
    case latin, cyrillic, greek, armenian, georgian, hebrew, arabic, syriac, thaana
    case devanagari, bengali, gurmukhi, gujarati, oriya, tamil, telugu, kannada, malayalam, sinhala
    case thai, lao, tibetan, burmese, khmer, ethiopic, cherokee, mongolian
    case hangul, kana, han

    /// The script of a letter, or of a mark that is written at letters; nil for all else, and for rare scripts.
    package init?(_ scalar: Unicode.Scalar) {
        guard let system = Self.system(at: scalar.value) else { return nil }
        guard Self.isLetter(scalar, of: system) else { return nil }
        self = system
    }

    /// Marks at letters count where the script cannot be read without them.
    private static func isLetter(_ scalar: Unicode.Scalar, of system: WritingSystem) -> Bool {
        let properties = scalar.properties
        if properties.isAlphabetic { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return system != .latin
        default: return false
        }
    }

    /// Whether words stand without spaces between them.
    package var isSpaceless: Bool {
        [.thai, .lao, .tibetan, .burmese, .khmer, .kana, .han].contains(self)
    }

    /// The script whose block of The Unicode Standard, version 15, a code point is in; blocks whose letters the engine's
    /// voices pass over are left out.
    private static func system(at value: UInt32) -> WritingSystem? {
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].range.upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low].range.contains(value) ? blocks[low].system : nil
    }

    private static let blocks: [(range: ClosedRange<UInt32>, system: WritingSystem)] = [
        (0x41...0x24F, .latin), (0x259...0x259, .latin), (0x370...0x3FF, .greek), (0x400...0x52F, .cyrillic),
        (0x531...0x58A, .armenian),
        (0x591...0x5F4, .hebrew), (0x600...0x6FF, .arabic), (0x700...0x74F, .syriac),
        (0x750...0x77F, .arabic),
        (0x780...0x7BF, .thaana), (0x900...0x97F, .devanagari),
        (0x980...0x9FF, .bengali), (0xA00...0xA7F, .gurmukhi), (0xA80...0xAFF, .gujarati),
        (0xB00...0xB7F, .oriya), (0xB80...0xBFF, .tamil), (0xC00...0xC7F, .telugu), (0xC80...0xCFF, .kannada),
        (0xD00...0xD7F, .malayalam), (0xD80...0xDFF, .sinhala), (0xE00...0xE7F, .thai), (0xE80...0xEFF, .lao),
        (0xF00...0xFFF, .tibetan), (0x1000...0x109F, .burmese), (0x10A0...0x10FF, .georgian),
        (0x1100...0x11FF, .hangul), (0x1200...0x139F, .ethiopic), (0x13A0...0x13FF, .cherokee),
        (0x1780...0x17FF, .khmer), (0x1800...0x18AF, .mongolian), (0x1C80...0x1C8F, .cyrillic),
        (0x1C90...0x1CBF, .georgian), (0x1E00...0x1EFF, .latin), (0x1F00...0x1FFF, .greek),
        (0x2D00...0x2D2F, .georgian), (0x2D80...0x2DDF, .ethiopic), (0x2E80...0x2FDF, .han),
        (0x3005...0x3007, .han), (0x3041...0x30FF, .kana), (0x3131...0x318E, .hangul),
        (0x31F0...0x31FF, .kana),
        (0x3400...0x4DBF, .han), (0x4E00...0x9FFF, .han), (0xA640...0xA69F, .cyrillic),
        (0xAC00...0xD7A3, .hangul),
        (0xF900...0xFAFF, .han), (0xFB13...0xFB17, .armenian), (0xFB1D...0xFB4F, .hebrew),
        (0xFB50...0xFDFF, .arabic), (0xFE70...0xFEFC, .arabic), (0xFF66...0xFF9D, .kana),
    ]
}
