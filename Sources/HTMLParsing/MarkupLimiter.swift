internal import Foundation

/// Blanks out the tags of a page by which a parser could be made to work without end, and finds what reading never looks
/// at: programs, styles, comments and most attributes.
///
/// Every blank takes the place of one byte, so that offsets stay as they are.
struct MarkupLimiter {
    /// The most attributes of one tag that are kept; each new one is compared with all before it.
    static let mostAttributes = 256

    private let page: UnsafeMutableBufferPointer<UInt8>
    private var position = 0
    private var open = OpenElements()

    /// What need not be parsed, in the page's order.
    private var superfluous: [Range<Int>] = []

    /// Limits `page` in place, and gives the stretches that need not be parsed.
    static func limit(_ page: UnsafeMutableBufferPointer<UInt8>) -> [Range<Int>] {
        var limiter = MarkupLimiter(page: page)
        while limiter.moveToTag() { limiter.passMarkup() }
        return limiter.superfluous
    }

    private init(page: UnsafeMutableBufferPointer<UInt8>) {
        self.page = page
    }

    private mutating func moveToTag() -> Bool { move(to: UInt8(ascii: "<")) }

    /// Moves to the next place of `wanted`, or to the page's end, and says whether there was one.
    private mutating func move(to wanted: UInt8) -> Bool {
        guard position < page.count, let base = page.baseAddress else { return false }
        guard let found = memchr(base + position, Int32(wanted), page.count - position) else {
            position = page.count
            return false
        }
        position = UnsafeMutableRawPointer(base).distance(to: found)
        return true
    }

    private func byte(_ offset: Int) -> UInt8 {
        position + offset < page.count ? page[position + offset] : 0
    }

    private mutating func passMarkup() {
        switch byte(1) {
        case UInt8(ascii: "!"): passDeclaration()
        case UInt8(ascii: "?"): pass(to: ">")
        case UInt8(ascii: "/") where TagName.isLetter(byte(2)): passEndTag()
        case let letter where TagName.isLetter(letter): passStartTag()
        default: position += 1
        }
    }

    private mutating func pass(to end: Unicode.Scalar) {
        _ = move(to: UInt8(ascii: end))
        position += 1
    }

    private mutating func passDeclaration() {
        guard byte(2) == UInt8(ascii: "-"), byte(3) == UInt8(ascii: "-") else { return pass(to: ">") }
        let start = position + 4
        position += 2
        while move(to: UInt8(ascii: "-")) {
            if byte(1) == UInt8(ascii: "-"), byte(2) == UInt8(ascii: ">") { break }
            position += 1
        }
        if start < position { superfluous.append(start..<position) }
        position += 3
    }

    private mutating func passEndTag() {
        let start = position
        position += 2
        let name = takeName()
        pass(to: ">")
        if !open.close(name) { blank(start) }
    }

    private mutating func passStartTag() {
        let start = position
        position += 1
        let name = takeName()
        let isSelfClosing = passAttributes()
        if !open.open(name, isSelfClosing: isSelfClosing) { return blank(start) }
        guard name.hasRawText else { return }
        let tag = start..<min(position, page.count)
        let inside = position
        passRawText(of: name)
        if name.isProgram, !isLinkedData(tag), inside < position {
            superfluous.append(inside..<min(position, page.count))
        }
    }

    /// Whether the tag of a script says that the script holds JSON-LD.
    private func isLinkedData(_ tag: Range<Int>) -> Bool {
        let sign = Array("ld+json".utf8)
        return page[tag].indices.contains { index in
            page[index] == UInt8(ascii: "+") && index >= tag.lowerBound + 2 && index + 4 < tag.upperBound
                && zip(page[(index - 2)...], sign).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
    }

    private mutating func takeName() -> TagName {
        var name = TagName()
        while position < page.count, TagName.isPart(page[position]) {
            name.append(page[position])
            position += 1
        }
        return name
    }

    /// Moves behind the tag's end and says whether the tag closes itself.
    private mutating func passAttributes() -> Bool {
        var count = 0
        var isSelfClosing = false
        while position < page.count {
            switch page[position] {
            case UInt8(ascii: ">"):
                position += 1
                return isSelfClosing
            case UInt8(ascii: "/"):
                isSelfClosing = true
                position += 1
            case 9, 10, 12, 13, 32: position += 1
            default:
                isSelfClosing = false
                let start = position
                let isKnown = passAttribute()
                count += isKnown ? 1 : 0
                if !isKnown || count > Self.mostAttributes {
                    superfluous.append(start..<min(position, page.count))
                }
            }
        }
        return isSelfClosing
    }

    /// Moves behind the attribute, and says whether reading looks at it.
    private mutating func passAttribute() -> Bool {
        let start = position
        position += 1
        while position < page.count, !TagName.endsAttributeName(page[position]) { position += 1 }
        let isKnown = KnownAttributes.contain(UnsafeMutableBufferPointer(rebasing: page[start..<position]))
        passValue()
        return isKnown
    }

    private mutating func passValue() {
        let end = position
        passSpace()
        guard byte(0) == UInt8(ascii: "=") else {
            position = end
            return
        }
        position += 1
        passSpace()
        let quote = byte(0)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            pass(to: Unicode.Scalar(quote))
            position = min(position, page.count)
        } else {
            while position < page.count, !TagName.endsValue(page[position]) { position += 1 }
        }
    }

    private mutating func passSpace() {
        while position < page.count, [9, 10, 12, 13, 32].contains(page[position]) { position += 1 }
    }

    /// Moves to the end tag of an element whose inside holds no tags.
    private mutating func passRawText(of name: TagName) {
        while move(to: UInt8(ascii: "<")) {
            if byte(1) == UInt8(ascii: "/"), name.matches(page, at: position + 2) { return }
            position += 1
        }
    }

    private func blank(_ start: Int) {
        for index in start..<min(position, page.count) { page[index] = UInt8(ascii: " ") }
    }
}
