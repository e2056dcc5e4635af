import NarrationModel

/// Says points of the compass before the names of regions and behind streets.
///
///     N. Korea                   North Korea
///     Pennsylvania Ave. NW       Pennsylvania Avenue Northwest
///
/// Leaves alone the same letters elsewhere: initials ("N. Hale") and initialisms.
struct CompassPoint: WordTriggered {
    let id: RuleID = "compass-point"
    let summary = "points of the compass before regions and behind streets: N. Korea, Ave. NW"
    let trigger: RuleTrigger = .words
    let words = Set(points.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], lexeme.shape == .capitals, let point = Self.points[lexeme.key]
        else { return nil }
        let end = sentence.behindStop(index + 1)
        if lexeme.text.utf8.count == 1 {
            guard end > index + 1, let next = sentence[end], Self.regions.contains(next.key),
                next.shape != .lower
            else { return nil }
            return Reading([point], for: index..<end)
        }
        let before = sentence.isMark(".", at: index - 1) ? sentence[index - 2] : sentence[index - 1]
        guard let before, StreetAddress.suffixes[before.key] != nil || before.key == "st" else { return nil }
        return Reading([point], for: index..<index + 1)
    }

    static let points = [
        "n": "North", "s": "South", "e": "East", "w": "West", "nw": "Northwest", "ne": "Northeast",
        "sw": "Southwest", "se": "Southeast",
    ]

    private static let regions: Set<String> = [
        "korea", "korean", "koreans", "africa", "african", "ireland", "irish", "carolina", "dakota",
        "virginia", "sudan", "sudanese", "macedonia", "yorkshire", "america", "asia", "europe", "timor",
        "bank", "germany", "german", "side", "end", "coast", "wales", "sussex", "midlands", "london",
        "jerusalem", "ossetia", "cyprus",
    ]
}
