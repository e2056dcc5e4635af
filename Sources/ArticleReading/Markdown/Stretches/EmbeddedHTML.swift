import MarkdownParsing
import NarrationModel

/// Takes the text out of lines of HTML in Markdown: tags are markup, comments, scripts and styles are hidden text.
///
/// A line begins at every element that has one of its own; its role is that of the innermost element that gives one.
struct EmbeddedHTML {
    private let html: SourcedText
    private let bytes: [UInt8]

    private(set) var stretches: [MarkdownStretch] = []

    private var line = SourcedText()
    private var roles: [(name: String, kind: MarkdownStretch.Kind)] = []
    private let kind: MarkdownStretch.Kind

    /// Where the last closing bracket stands.
    private let lastClose: Int

    private static let deepest = 32

    /// The longest tag in whose attributes closing brackets are looked for, in UTF-8 code units.
    private static let longestQuotation = 4_096

    /// The text of `html`, which is of `kind` where no element says otherwise.
    init(_ html: SourcedText, as kind: MarkdownStretch.Kind) {
        self.html = html
        self.kind = kind
        bytes = Array(html.string.utf8)
        lastClose = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
        var position = 0
        while position < bytes.count { position = take(at: position) }
        finishLine()
    }

    /// Takes what stands at `position` and gives the place behind it.
    private mutating func take(at position: Int) -> Int {
        switch bytes[position] {
        case UInt8(ascii: "<"):
            if let end = commentEnd(from: position) { return hide(position..<end) }
            if let end = tagEnd(from: position) { return takeTag(position..<end) }
        case UInt8(ascii: "&"):
            if let end = takeReference(at: position) { return end }
        default: break
        }
        let next = bytes[(position + 1)...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
        let end = next ?? bytes.count
        line.append(html.slice(position..<end))
        return end
    }

    private func end(of mark: String, from position: Int) -> Int? {
        let mark = Array(mark.utf8)
        var start = position
        while let next = bytes[start...].firstIndex(of: mark[0]) {
            if bytes[next...].starts(with: mark) { return next + mark.count }
            start = next + 1
        }
        return nil
    }

    /// Behind a comment or instruction, which goes on to the end when nothing ends it.
    private func commentEnd(from position: Int) -> Int? {
        if bytes[position...].starts(with: "<!--".utf8) {
            return end(of: "-->", from: position + 4) ?? bytes.count
        }
        if bytes[position...].starts(with: "<?".utf8) { return end(of: "?>", from: position) ?? bytes.count }
        return nil
    }

    /// Behind a tag or declaration; nil when the bracket stands for itself.
    private func tagEnd(from position: Int) -> Int? {
        guard position + 1 < bytes.count, position < lastClose else { return nil }
        let first = bytes[position + 1]
        guard first == UInt8(ascii: "/") || first == UInt8(ascii: "!") || (65...90).contains(first & 0xDF)
        else { return nil }
        return quotedEnd(from: position)
            ?? bytes[position...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }

    /// Behind the first closing bracket outside quotation marks.
    private func quotedEnd(from position: Int) -> Int? {
        var quote: UInt8?
        for index in position + 1..<min(bytes.count, position + Self.longestQuotation) {
            if let open = quote {
                if bytes[index] == open { quote = nil }
            } else if bytes[index] == UInt8(ascii: ">") {
                return index + 1
            } else if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"),
                bytes[index - 1] == UInt8(ascii: "=")
            {
                quote = bytes[index]
            }
        }
        return nil
    }

    private mutating func hide(_ range: Range<Int>) -> Int {
        let text = html.slice(range)
        if text.string.unicodeScalars.contains(where: \.isLetterOrDigit) {
            stretches.append(MarkdownStretch(.hidden, text))
        }
        return range.upperBound
    }

    private mutating func takeTag(_ range: Range<Int>) -> Int {
        let name = HTMLTagName(String(decoding: bytes[range], as: UTF8.self))
        if name.hidesContent {
            let close = end(of: "</\(name.name)", from: range.upperBound).map {
                $0 - name.name.utf8.count - 2
            }
            return hide(range.upperBound..<(close ?? bytes.count))
        }
        if name.breaksLine {
            finishLine()
            changeRole(name)
        } else if name.separatesWords {
            let place = html.sourceRange(of: range).lowerBound
            line.append(" ", for: SourceRange(place, place))
        }
        return range.upperBound
    }

    private mutating func changeRole(_ tag: HTMLTagName) {
        if tag.isEnd {
            if let index = roles.lastIndex(where: { $0.name == tag.name }) { roles.removeSubrange(index...) }
        } else if let kind = Self.kind(of: tag.name), roles.count < Self.deepest {
            roles.append((tag.name, kind))
        }
    }

    private static func kind(of name: String) -> MarkdownStretch.Kind? {
        switch name {
        case "figcaption", "caption": .caption
        case "blockquote": .quotation
        case "li", "dd", "dt", "tr": .listItem
        case "h1", "h2", "h3", "h4", "h5", "h6": .heading(level: Int(name.dropFirst()) ?? 2)
        default: nil
        }
    }

    private mutating func takeReference(at position: Int) -> Int? {
        let name = bytes[position...].prefix(40)
        guard let semicolon = name.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let range = position..<semicolon + 1
        guard let text = CharacterReference.text(of: String(decoding: bytes[range], as: UTF8.self)) else {
            return nil
        }
        line.append(text, for: html.sourceRange(of: range))
        return range.upperBound
    }

    private mutating func finishLine() {
        if line.string.unicodeScalars.contains(where: \.isLetterOrDigit) {
            stretches.append(MarkdownStretch(roles.last?.kind ?? kind, line))
        }
        line = SourcedText()
    }
}
