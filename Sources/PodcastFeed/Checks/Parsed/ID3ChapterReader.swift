/// Reads `CHAP` frames ("ID3v2 Chapter Frame Addendum", 1.0) as players do, and notes what some of them cannot read.
struct ID3ChapterReader {
    private let header: ID3TagHeader
    private(set) var chapters: [ChapterMark] = []
    private(set) var faults: [String] = []

    /// AntennaPod reads no longer names of chapters.
    private static let longestName = 100

    init(_ header: ID3TagHeader) {
        self.header = header
    }

    /// Reads the tag behind its header.
    mutating func read(_ tag: ArraySlice<UInt8>) {
        if header.isUnsynchronized {
            faults.append("the tag must not be unsynchronised, which AntennaPod cannot read")
            return
        }
        var frames = tag
        if header.hasExtendedHeader {
            frames = frames.dropFirst(extendedHeaderLength(frames.prefix(4)))
        }
        for frame in Self.frames(in: frames, version: header.version) where frame.name == "CHAP" {
            add(frame.content)
        }
    }

    /// In version 2.4 the size is synchsafe and counts its own bytes, in 2.3 neither (section 3.2 of both).
    private func extendedHeaderLength(_ size: ArraySlice<UInt8>) -> Int {
        let plain = size.reduce(0) { $0 << 8 | Int($1) }
        return header.version == 4 ? ID3TagHeader.synchsafe(size) ?? plain : plain + 4
    }

    private mutating func add(_ content: ArraySlice<UInt8>) {
        let name = content.prefix { $0 != 0 }
        let rest = content.dropFirst(name.count + 1)
        guard rest.count >= 16, !name.isEmpty else {
            faults.append("a chapter of the tag is cut off")
            return
        }
        if name.count > Self.longestName {
            faults.append("the name of a chapter's frame must not have more than \(Self.longestName) bytes")
        }
        let start = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let title = Self.frames(in: rest.dropFirst(16), version: header.version)
            .first { $0.name == "TIT2" }.map { Self.text($0.content) }
        if let last = chapters.last, last.start > start {
            faults.append("the chapters of the tag must stand in their order")
        }
        chapters.append(ChapterMark(start: start, title: title ?? ""))
    }

    private static func frames(
        in bytes: ArraySlice<UInt8>, version: UInt8
    ) -> [(name: String, content: ArraySlice<UInt8>)] {
        var frames: [(name: String, content: ArraySlice<UInt8>)] = []
        var rest = bytes
        while rest.count > 10, rest.first != 0 {
            let name = String(decoding: rest.prefix(4), as: UTF8.self)
            let sizeBytes = rest.dropFirst(4).prefix(4)
            let plain = sizeBytes.reduce(0) { $0 << 8 | Int($1) }
            let size = version == 4 ? ID3TagHeader.synchsafe(sizeBytes) ?? plain : plain
            guard size <= rest.count - 10 else { break }
            frames.append((name, rest.dropFirst(10).prefix(size)))
            rest = rest.dropFirst(10 + size)
        }
        return frames
    }

    /// The text of a frame: ISO 8859-1, UTF-16 with a byte order mark, UTF-16 in big endian order, or UTF-8.
    private static func text(_ content: ArraySlice<UInt8>) -> String {
        guard let encoding = content.first else { return "" }
        let bytes = Array(content.dropFirst())
        var text: String
        switch encoding {
        case 0: text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        case 3: text = String(decoding: bytes, as: UTF8.self)
        default: text = utf16(bytes)
        }
        while text.unicodeScalars.last == "\0" { text.unicodeScalars.removeLast() }
        return text
    }

    private static func utf16(_ bytes: [UInt8]) -> String {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        return String(decoding: units.first == 0xFEFF ? units[1...] : units[...], as: UTF16.self)
    }
}
