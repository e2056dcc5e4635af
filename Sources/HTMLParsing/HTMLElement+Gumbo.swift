internal import CGumbo

extension HTMLElement {
    /// Our tag for each of gumbo's.
    private static let tags: [HTMLTag] = (0..<GUMBO_TAG_UNKNOWN.rawValue).map { number in
        gumbo_normalized_tagname(GumboTag(number)).flatMap { HTMLTag(rawValue: String(cString: $0)) }
            ?? .other
    }

    /// The attributes' names as gumbo writes them.
    private static let names: [(name: HTMLAttribute, bytes: [CChar])] = HTMLAttribute.allCases.map {
        ($0, Array($0.rawValue.utf8CString))
    }

    init(_ element: GumboElement) {
        var attributes: [Attribute] = []
        for index in 0..<Int(element.attributes.length) {
            guard let item = element.attributes.data[index] else { continue }
            let attribute = item.assumingMemoryBound(to: GumboAttribute.self).pointee
            guard let name = Self.name(attribute.name), let value = attribute.value else { continue }
            attributes.append(Attribute(name: name, value: String(cString: value)))
        }
        self.init(tag: Self.tag(of: element), attributes: attributes)
    }

    private static func tag(of element: GumboElement) -> HTMLTag {
        let number = Int(element.tag.rawValue)
        if number < tags.count { return tags[number] }
        return unknownTag(element.original_tag)
    }

    /// Elements that are newer than gumbo.
    private static func unknownTag(_ piece: GumboStringPiece) -> HTMLTag {
        guard let data = piece.data, piece.length > 1 else { return .other }
        let bytes = UnsafeRawBufferPointer(start: data, count: min(piece.length, 16)).dropFirst()
        let name = bytes.prefix { (65...90).contains($0) || (97...122).contains($0) }
        return HTMLTag(rawValue: String(decoding: name, as: UTF8.self).lowercased()) ?? .other
    }

    private static func name(_ text: UnsafePointer<CChar>?) -> HTMLAttribute? {
        guard let text else { return nil }
        return names.first { entry in
            guard entry.bytes[0] == text[0] else { return false }
            return entry.bytes.indices.allSatisfy { index in
                entry.bytes[index] == text[index]
            }
        }?.name
    }

    /// Whether the inside of the element is looked at.
    var keepsContent: Bool {
        switch tag {
        case .style, .template, .noscript, .iframe, .noembed, .noframes, .svg, .canvas, .video, .audio,
            .object,
            .applet, .datalist, .annotation:
            false
        case .script: self[.type]?.lowercased().contains("ld+json") == true
        default: true
        }
    }
}
