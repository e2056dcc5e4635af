internal import NarrationModel

/// Finds for every letter of decoded text the bytes of the page that it was decoded from.
///
/// Entities (`&amp;`, `&#8217;`), line breaks and tags that the parser passed over are where the two differ.
struct TextAligner {
    private let decoded: UnsafeBufferPointer<UInt8>
    private let page: UnsafeBufferPointer<UInt8>
    private let places: ReducedPage
    private let limit: Int

    private var read = 0
    private var source: Int
    private var copyStart = 0
    private var result = SourcedText()

    /// `decoded` with the places of its letters, which are those that `places` gives for somewhere in `range` of `page`.
    static func text(
        _ decoded: UnsafeBufferPointer<UInt8>, from range: Range<Int>, of page: UnsafeBufferPointer<UInt8>,
        _ places: ReducedPage
    ) -> SourcedText {
        var aligner = TextAligner(
            decoded: decoded, page: page, places: places, limit: range.upperBound, source: range.lowerBound)
        if aligner.isSame(as: range) { aligner.passAll() } else { aligner.align() }
        return aligner.result
    }

    private init(
        decoded: UnsafeBufferPointer<UInt8>, page: UnsafeBufferPointer<UInt8>, places: ReducedPage,
        limit: Int,
        source: Int
    ) {
        self.decoded = decoded
        self.page = page
        self.places = places
        self.limit = limit
        self.source = source
    }

    private func isSame(as range: Range<Int>) -> Bool {
        range.count == decoded.count && page[range].elementsEqual(decoded)
    }

    private mutating func passAll() {
        read = decoded.count
        source += decoded.count
        flush()
    }

    private mutating func align() {
        while read < decoded.count {
            guard source < limit else { return appendRest() }
            let byte = page[source]
            if byte == decoded[read], byte != UInt8(ascii: "&") {
                read += 1
                source += 1
            } else {
                flush()
                guard passDifference(byte) else { return appendRest() }
                copyStart = read
            }
        }
        flush()
    }

    /// Copies what is the same in both up to here.
    private mutating func flush() {
        guard copyStart < read else { return }
        let place = places.source(of: source - (read - copyStart)..<source)
        result.append(copying: string(copyStart..<read), from: place.lowerBound)
        copyStart = read
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: decoded[range]), as: UTF8.self)
    }

    /// Takes the rest as a whole for the rest of the range.
    private mutating func appendRest() {
        flush()
        let range = places.source(of: source..<max(source, limit))
        result.append(string(read..<decoded.count), for: range)
        read = decoded.count
        copyStart = read
    }

    /// Passes the place at which the two differ, and says whether they could be brought together again.
    private mutating func passDifference(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"): passReference()
        case UInt8(ascii: "\r"): passCarriageReturn()
        case UInt8(ascii: "<"): passTag()
        case 0: source += 1
        default: return false
        }
        return true
    }

    private mutating func passReference() {
        let end = CharacterReference.end(of: source, in: page, limit: limit, before: decoded, at: read)
        guard end > source + 1 else {
            take(1, for: 1)
            return
        }
        take(scalarWidth(at: read), for: end - source)
        while read < decoded.count, isSecondScalar(of: source) { take(scalarWidth(at: read), for: 0) }
    }

    /// Whether what comes next was decoded from the reference just passed, as a few stand for two characters.
    private func isSecondScalar(of source: Int) -> Bool {
        guard decoded[read] >= 0x80 else { return false }
        return source >= limit
            || page[source] < 0x80 && ![UInt8(ascii: "&"), UInt8(ascii: "<")].contains(page[source])
    }

    private mutating func passCarriageReturn() {
        let isPair = source + 1 < limit && page[source + 1] == UInt8(ascii: "\n")
        if decoded[read] == UInt8(ascii: "\n") { take(1, for: isPair ? 2 : 1) } else { source += 1 }
    }

    private mutating func passTag() {
        while source < limit, page[source] != UInt8(ascii: ">") { source += 1 }
        source = min(source + 1, limit)
    }

    private mutating func take(_ width: Int, for length: Int) {
        let end = min(read + width, decoded.count)
        result.append(string(read..<end), for: places.source(of: source..<min(source + length, limit)))
        read = end
        source = min(source + length, limit)
        copyStart = read
    }

    private func scalarWidth(at index: Int) -> Int {
        switch decoded[index] {
        case 0..<0x80: 1
        case 0x80..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }
}
