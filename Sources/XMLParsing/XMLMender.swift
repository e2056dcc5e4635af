/// Takes out of a page what makes expat refuse it and no reader misses, without moving a byte.
///
/// XML declarations (the page is decoded already), document types (nothing may be declared), the insides of comments
/// and control characters become spaces. An `&` that begins no reference is put out of the way as
/// ``strayAmpersand``, as in `AT&T` and `?a=1&b=2`. CDATA sections are left alone but for control characters.
struct XMLMender {
    /// Stands for an `&` that is one; pages have no such character once control characters are taken out.
    static let strayAmpersand: UInt8 = 0x7F

    private var bytes: [UInt8]
    private var position = 0

    /// Whether the root element's start tag is still to come.
    private var isInProlog = true

    /// Mends the UTF-8 text in `bytes`.
    static func mend(_ bytes: inout [UInt8]) {
        var mender = XMLMender(bytes: bytes)
        bytes = []
        mender.dropControls()
        mender.mendMarkup()
        bytes = mender.bytes
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func dropControls() {
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 32 && byte != 9 && byte != 10 && byte != 13 || byte == 0x7F {
                bytes[index] = 32
            } else if byte == 0xBE || byte == 0xBF, index > 1, bytes[index - 1] == 0xBF,
                bytes[index - 2] == 0xEF
            {
                blank(index - 2..<index + 1)
            }
        }
    }

    private mutating func mendMarkup() {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "<"): passMarkup()
            case UInt8(ascii: "&"): passReference()
            default: position += 1
            }
        }
    }

    private mutating func passMarkup() {
        if startsHere("<![CDATA[") {
            position = end(of: "]]>", from: position + 9)
        } else if startsHere("<!--") {
            let end = end(of: "-->", from: position + 4)
            if end - 3 >= position + 4 { blank(position + 4..<end - 3) }
            position = end
        } else if startsHere("<?") {
            passInstruction()
        } else if isInProlog, startsHere("<!DOCTYPE") || startsHere("<!doctype") {
            let end = DocumentTypeScanner.end(in: bytes, from: position + 9)
            blank(position..<end)
            position = end
        } else {
            position += 1
            if position < bytes.count, bytes[position] != UInt8(ascii: "!") { isInProlog = false }
        }
    }

    private mutating func passInstruction() {
        let end = end(of: "?>", from: position + 2)
        let isDeclaration = startsHere("<?xml") && position + 5 < end && bytes[position + 5] <= 32
        if isDeclaration, isInProlog { blank(position..<end) }
        position = end
    }

    /// The offset behind the next `sign`, or the end of the page.
    private func end(of sign: StaticString, from start: Int) -> Int {
        let length = sign.utf8CodeUnitCount
        var index = start
        while index + length <= bytes.count {
            if matches(sign, at: index) { return index + length }
            index += 1
        }
        return bytes.count
    }

    private func startsHere(_ sign: StaticString) -> Bool { matches(sign, at: position) }

    private func matches(_ sign: StaticString, at index: Int) -> Bool {
        guard index + sign.utf8CodeUnitCount <= bytes.count else { return false }
        return sign.withUTF8Buffer { wanted in
            wanted.indices.allSatisfy { wanted[$0] == bytes[index + $0] }
        }
    }

    /// Puts spaces in place of everything but line breaks.
    private mutating func blank(_ range: Range<Int>) {
        for index in range where bytes[index] != 10 && bytes[index] != 13 { bytes[index] = 32 }
    }

    private mutating func passReference() {
        if !ReferenceScanner.isReference(at: position, in: bytes) { bytes[position] = Self.strayAmpersand }
        position += 1
    }
}
