import NarrationModel

/// A time of day in front of an item's text on the same line: `14:32 – The minister has resigned.`
struct ItemOpening {
    let time: PublicationTime

    /// The time's part of the line's text, and the part behind it, in UTF-8 offsets.
    let timeRange: Range<Int>
    let textRange: Range<Int>

    init?(_ line: Line) {
        guard line.metadata == nil, line.wordCount > 3, line.string.utf8.first.map(Self.isDigit) == true
        else {
            return nil
        }
        let tokens = Token.all(in: line.string)
        guard let clock = ClockTime(tokens[...]), tokens[0].term.contains(":") || clock.length > 1 else {
            return nil
        }
        guard let text = tokens.dropFirst(clock.length).first(where: { !$0.term.isEmpty }), text.isCapitalized
        else {
            return nil
        }
        time = PublicationTime(time: clock.time)
        timeRange = 0..<tokens[clock.length - 1].range.upperBound
        textRange = text.range.lowerBound..<line.text.count
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
