internal import NarrationModel

/// Finds for every letter that the C library gives the place in the source that it came from.
///
/// The library says what stands in a paragraph, in order; its columns are wrong behind line breaks in containers and
/// behind link definitions, so the places are found by following the text. Where the two disagree nothing is guessed.
struct InlineAligner {
    private let source: SourceLines
    private let content: LeafContent
    private let syntax: LinkSyntax

    private(set) var spans: [MarkdownSpan] = []

    /// How much of the content has been passed.
    private(set) var position = 0

    private var emphasisDepth = 0
    private var struckDepth = 0
    private var imageCount = 0
    private var openImages: [Int] = []

    /// For each link around, whether it is written `<so>`.
    private var openLinks: [Bool] = []

    init(_ content: LeafContent, of source: SourceLines) {
        self.content = content
        self.source = source
        syntax = LinkSyntax(bytes: content.bytes)
    }

    /// Follows `events`; false when they do not fit the content.
    ///
    /// With `hasHeadingSigns` the content begins with the signs `#` of a heading.
    mutating func align(_ events: [InlineEvent], hasHeadingSigns: Bool) -> Bool {
        if hasHeadingSigns {
            skip { $0 == UInt8(ascii: "#") }
        } else {
            while let end = syntax.definitionEnd(at: position) { position = end }
        }
        skipSpace()
        return events.allSatisfy { pass($0) }
    }

    private mutating func pass(_ event: InlineEvent) -> Bool {
        switch event {
        case .text(let text): passText(text)
        case .code: passCode()
        case .html(let tag): passTag(tag)
        case .lineBreak: passLineBreak()
        case .footnoteMarker: passFootnoteMarker()
        case .enter(let mark): enter(mark)
        case .exit(let mark): exit(mark)
        }
    }

    private func byte(_ distance: Int = 0) -> UInt8? {
        position + distance < content.bytes.count ? content.bytes[position + distance] : nil
    }

    private mutating func skip(while isSkipped: (UInt8) -> Bool) {
        while let next = byte(), isSkipped(next) { position += 1 }
    }

    private mutating func skipSpace() { skip { $0 == 32 || $0 == 9 } }

    /// Passes `sign`, or nothing and says so.
    private mutating func pass(_ sign: String) -> Bool {
        let bytes = Array(sign.utf8)
        guard content.bytes[min(position, content.bytes.count)...].starts(with: bytes) else { return false }
        position += bytes.count
        return true
    }

    /// Where the next byte stands in the source's bytes.
    var offset: Int { position < content.offsets.count ? content.offsets[position] : content.end }

    private mutating func append(_ kind: MarkdownSpan.Kind, _ text: SourcedText, image: Int? = nil) {
        guard !text.isEmpty else { return }
        spans.append(
            MarkdownSpan(
                kind: kind == .text && !openImages.isEmpty ? .imageText : kind, text: text,
                isEmphasized: emphasisDepth > 0, isStruck: struckDepth > 0, image: image ?? openImages.first))
    }

    // MARK: Text

    private mutating func passText(_ text: String) -> Bool {
        // Behind a break with a backslash the library keeps the white space at the start of the line.
        let isLineStart = spans.last?.kind == .lineBreak
        let text = isLineStart ? text.drop { $0 == " " || $0 == "\t" } : text[...]
        var reader = LiteralReader(content, from: position, of: source)
        guard reader.read(text, hasEscapes: openLinks.last != true) else { return false }
        position = reader.position
        append(.text, reader.text)
        return true
    }

    private mutating func passLineBreak() -> Bool {
        let start = position
        skipSpace()
        if byte() == UInt8(ascii: "\\"), byte(1) == UInt8(ascii: "\n") { position += 1 }
        guard byte() == UInt8(ascii: "\n"), position + 1 < content.bytes.count else { return false }
        position += 1
        skipSpace()
        var text = SourcedText()
        text.append(" ", for: source.sourceRange(content.offsets[start]..<content.offsets[position - 1]))
        append(.lineBreak, text)
        return true
    }

    /// Everything between two equally long runs of backticks.
    private mutating func passCode() -> Bool {
        let start = position
        skip { $0 == UInt8(ascii: "`") }
        let fence = position - start
        let textStart = position
        while fence > 0, byte() != nil {
            skip { $0 != UInt8(ascii: "`") }
            let end = position
            skip { $0 == UInt8(ascii: "`") }
            if position > end, position - end == fence {
                append(.code, copy(textStart..<end))
                return true
            }
        }
        return false
    }

    private mutating func passTag(_ tag: String) -> Bool {
        let start = position
        for (index, line) in tag.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            guard index == 0 || pass("\n") else { return false }
            guard pass(String(index == 0 ? line : line.drop { $0 == " " || $0 == "\t" })) else {
                return false
            }
        }
        append(.tag, copy(start..<position))
        return true
    }

    private mutating func passFootnoteMarker() -> Bool {
        let start = position
        guard pass("[^") else { return false }
        skip { $0 != UInt8(ascii: "]") }
        guard pass("]") else { return false }
        append(.footnoteMarker, copy(start..<position))
        return true
    }

    /// The content at `range` as it stands on the page, line breaks as spaces.
    private func copy(_ range: Range<Int>) -> SourcedText {
        var reader = LiteralReader(content, from: range.lowerBound, of: source)
        reader.copy(to: range.upperBound)
        return reader.text
    }

    // MARK: Marks

    private mutating func enter(_ mark: InlineEvent.Mark) -> Bool {
        switch mark {
        case .emphasis, .strong:
            emphasisDepth += 1
            return passDelimiter(mark == .strong ? 2 : 1)
        case .strikethrough:
            struckDepth += 1
            return passTildes()
        case .link:
            openLinks.append(byte() == UInt8(ascii: "<"))
            return pass("[") || pass("<")
        case .image:
            openImages.append(imageCount)
            imageCount += 1
            openLinks.append(false)
            return pass("![")
        }
    }

    private mutating func exit(_ mark: InlineEvent.Mark) -> Bool {
        switch mark {
        case .emphasis, .strong:
            emphasisDepth -= 1
            return passDelimiter(mark == .strong ? 2 : 1)
        case .strikethrough:
            struckDepth -= 1
            return passTildes()
        case .link:
            return openLinks.popLast() == true ? pass(">") : passLinkEnd() != nil
        case .image:
            openLinks.removeLast()
            let image = openImages.removeLast()
            guard let end = passLinkEnd() else { return false }
            if let title = end.title { append(.imageTitle, copy(title), image: openImages.first ?? image) }
            return true
        }
    }

    private mutating func passDelimiter(_ length: Int) -> Bool {
        guard let sign = byte(), sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_") else { return false }
        guard length == 1 || byte(1) == sign else { return false }
        position += length
        return true
    }

    private mutating func passTildes() -> Bool {
        let start = position
        while position < start + 2, byte() == UInt8(ascii: "~") { position += 1 }
        return position > start
    }

    /// `](target "title")`, `][label]` or `]`.
    private mutating func passLinkEnd() -> (end: Int, title: Range<Int>?)? {
        guard pass("]") else { return nil }
        let tail =
            syntax.inlineTail(at: position) ?? syntax.labelEnd(at: position).map { ($0, nil) } ?? (
                position, nil
            )
        position = tail.end
        return tail
    }
}
