import NarrationModel

/// Reads degrees, minutes and seconds of latitude and longitude.
///
///     50°27′N        fifty degrees twenty-seven minutes north
///     30.52° E       thirty point five two degrees east
///
/// Leaves alone degrees without minutes and direction.
struct Coordinates: ReadingRule {
    let id: RuleID = "coordinates"
    let summary = "latitudes, longitudes and angles: 50°27′N"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence),
            sentence.isMark("°", at: number.end) || sentence.isMark("º", at: number.end)
        else { return nil }
        var parts = [(number, "degree")]
        var end = number.end + 1
        for (mark, name) in [("'", "minute"), ("\"", "second")] as [(Unicode.Scalar, String)] {
            guard let part = WrittenNumber(at: end, in: sentence),
                sentence.isMark(mark, at: part.end, glued: true)
            else { break }
            parts.append((part, name))
            end = part.end + 1
        }
        let way = sentence.letters(end).flatMap { isWay(end, in: sentence) ? Self.way($0) : nil }
        guard parts.count > 1 || way != nil else { return nil }
        var words = parts.flatMap { $0.0.words(sentence.style) + [$0.0.isOne ? $0.1 : $0.1 + "s"] }
        if let way {
            words.append(way)
            end += 1
        }
        return Reading(words, for: index..<end)
    }

    /// Whether the letter behind the signs stands alone.
    private func isWay(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index + 1] else { return true }
        return !next.isGlued || next.kind == .mark
    }

    /// The word for a single capital that is a point of the compass.
    private static func way(_ letter: String) -> String? {
        guard letter.utf8.count == 1, letter == letter.uppercased() else { return nil }
        return CompassPoint.points[letter.lowercased()]?.lowercased()
    }
}
