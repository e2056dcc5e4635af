import NarrationModel

/// Reads the cross between measures as "by".
///
///     3 x 4 m       three by four meters
///     1920x1080     nineteen twenty by ten eighty
///
/// Leaves alone sums (`3 × 4 = 12`) and multiples (`2x`).
struct Dimensions: ReadingRule {
    let id: RuleID = "dimensions"
    let summary = "measures with a cross: 3 x 4 m, 4x4, 1920x1080"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        var sides: [Side] = []
        var start = index
        while sides.count < 4, let side = Side(at: start, in: sentence) {
            sides.append(side)
            guard let next = behindCross(side.end, in: sentence) else { break }
            start = next
        }
        guard let last = sides.last, sides.count > 1, !sentence.isMark("=", at: last.end),
            sentence[last.end]?.kind != .letters || !sentence.isGlued(last.end)
        else { return nil }
        let hasUnit = sides.contains { !$0.unit(isOne: true).isEmpty }
        guard hasUnit || !sides.dropFirst().contains(where: { sentence.isMark("×", at: $0.start - 1) }) else {
            return nil
        }
        let isScreen = sides.allSatisfy { $0.isLarge }
        let isOne =
            NounPhrase.surrounds(index..<last.end, in: sentence)
            || Self.events.contains(sentence.letters(last.end) ?? "")
        var tokens: [DraftToken] = []
        for side in sides {
            let range = (tokens.isEmpty ? index : side.start)..<side.end
            if !tokens.isEmpty { tokens.append(DraftToken("by", for: side.start - 1..<side.start)) }
            let words =
                isScreen ? sentence.style.numbers.pairs(side.number.whole) : side.number.words(sentence.style)
            tokens += (words + side.unit(isOne: isOne)).map { DraftToken($0, for: range) }
        }
        return Reading(end: last.end, tokens: tokens)
    }

    private func behindCross(_ index: Int, in sentence: WrittenSentence) -> Int? {
        guard let cross = sentence[index], cross.mark == "×" || ["x", "X"].contains(cross.text),
            sentence.digits(index + 1) != nil,
            cross.isGlued == sentence.isGlued(index + 1)
        else { return nil }
        return index + 1
    }

    private static let events: Set<String> = ["relay", "freestyle", "medley", "hurdles"]

    /// A number with or without a unit.
    private struct Side {
        let start: Int
        let number: WrittenNumber
        private let symbol: UnitSymbol?
        private let mark: Unit?
        let end: Int

        init?(at index: Int, in sentence: WrittenSentence) {
            guard let number = WrittenNumber(at: index, in: sentence), number.value != 0,
                !number.whole.isEmpty
            else {
                return nil
            }
            start = index
            self.number = number
            let isFeet = sentence.isMark("'", at: number.end, glued: true)
            let isInches = sentence.isMark("\"", at: number.end, glued: true)
            mark = isFeet ? Unit("foot", "feet") : isInches ? Unit("inch", "inches") : nil
            symbol =
                mark == nil
                ? UnitSymbol(behind: number.end, hasFraction: number.fraction != nil, in: sentence) : nil
            end = mark == nil ? symbol?.end ?? number.end : number.end + 1
        }

        func unit(isOne: Bool) -> [String] {
            let one = isOne || number.isOne
            return symbol?.words(isOne: one) ?? (one ? mark?.one : mark?.many) ?? []
        }

        /// Whether the number may count the dots of a screen.
        var isLarge: Bool { symbol == nil && mark == nil && !number.isGrouped && (number.value ?? 0) > 319 }
    }
}
