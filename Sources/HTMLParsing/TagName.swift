/// An element's name as a number: its letters when there are at most eight, else a mix of them.
struct TagName: Hashable, Sendable {
    private(set) var value: UInt64 = 0
    private var length = 0

    init() {}

    init(_ name: String) {
        for byte in name.utf8 { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
        let letter = UInt64((65...90).contains(byte) ? byte | 0x20 : byte)
        value = length < 8 ? value << 8 | letter : (value ^ letter) &* 0x100_0000_01B3
        length += 1
    }

    private static let rawText = Set(
        ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"].map(TagName.init))

    /// Whether the element's inside is text up to its end tag, whatever stands there.
    var hasRawText: Bool { Self.rawText.contains(self) }

    private static let programs = Set(["script", "style", "iframe", "noembed", "noframes"].map(TagName.init))

    /// Whether the element's inside is a program, a style or a page that browsers show in its place.
    var isProgram: Bool { Self.programs.contains(self) }

    /// Whether the page has this name at `offset`, with its end behind it.
    func matches(_ page: UnsafeMutableBufferPointer<UInt8>, at offset: Int) -> Bool {
        var name = TagName()
        var index = offset
        while index < page.count, Self.isPart(page[index]) {
            guard name.length <= length else { return false }
            name.append(page[index])
            index += 1
        }
        return name == self
    }

    static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

    /// Whether a name goes on with `byte`.
    static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 9, 10, 12, 13, 32, UInt8(ascii: "/"), UInt8(ascii: ">"): false
        default: true
        }
    }

    static func endsAttributeName(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "=") || !isPart(byte) }

    static func endsValue(_ byte: UInt8) -> Bool { byte != UInt8(ascii: "/") && !isPart(byte) }
}
