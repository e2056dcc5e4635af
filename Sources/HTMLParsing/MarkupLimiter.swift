/// Blanks out the tags and attributes of a page by which a parser could be made to work without end.
///
/// Every blank takes the place of one byte, so that offsets stay as they are. Pages as people write them are left
/// alone.
struct MarkupLimiter {
    /// The most attributes of one tag; each new one is compared with all before it.
    static let mostAttributes = 256

    private let page: UnsafeMutableBufferPointer<UInt8>
    private var position = 0
    private var open = OpenElements()

    static func limit(_ page: UnsafeMutableBufferPointer<UInt8>) {
        var limiter = MarkupLimiter(page: page)
        while limiter.moveToTag() { limiter.passMarkup() }
    }

    private init(page: UnsafeMutableBufferPointer<UInt8>) {
        self.page = page
    }

    private mutating func moveToTag() -> Bool {
        while position < page.count {
            if page[position] == UInt8(ascii: "<") { return true }
            position += 1
        }
        return false
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
        while position < page.count, page[position] != UInt8(ascii: end) { position += 1 }
        position += 1
    }

    private mutating func passDeclaration() {
        guard byte(2) == UInt8(ascii: "-"), byte(3) == UInt8(ascii: "-") else { return pass(to: ">") }
        position += 2
        while position < page.count {
            if byte(0) == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-"), byte(2) == UInt8(ascii: ">") {
                break
            }
            position += 1
        }
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
        if name.hasRawText { passRawText(of: name) }
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
                passAttribute()
                count += 1
                if count > Self.mostAttributes { blank(start) }
            }
        }
        return isSelfClosing
    }

    private mutating func passAttribute() {
        position += 1
        while position < page.count, !TagName.endsAttributeName(page[position]) { position += 1 }
        passSpace()
        guard byte(0) == UInt8(ascii: "=") else { return }
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
        while position < page.count {
            if page[position] == UInt8(ascii: "<"), byte(1) == UInt8(ascii: "/"),
                name.matches(page, at: position + 2)
            {
                return
            }
            position += 1
        }
    }

    private func blank(_ start: Int) {
        for index in start..<min(position, page.count) { page[index] = UInt8(ascii: " ") }
    }
}
