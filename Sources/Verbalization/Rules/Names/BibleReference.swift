import NarrationModel

/// Reads citations of the Bible: book, chapter and verse.
///
///     John 3:16            John three sixteen
///     1 Cor. 13:4-7        First Corinthians thirteen four to seven
///
/// A book's name needs chapter and verse behind it, unless a number before it says which book it is ("II Samuel").
/// Leaves alone people of the same names, clock times and scores.
struct BibleReference: WordTriggered {
    let id: RuleID = "bible-reference"
    let summary = "citations of the Bible: John 3:16, 1 Cor. 13:4-7"
    let trigger: RuleTrigger = [.words, .digits]
    let words = Set(BibleBooks.names.keys).union(["i", "ii", "iii"])

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        let ordinal = ordinal(at: index, in: sentence)
        let start = ordinal == nil ? index : index + 1
        guard let lexeme = sentence[start], lexeme.shape == .capitalized,
            let book = BibleBooks.names[lexeme.key],
            ordinal == nil || BibleBooks.numbered.contains(book) && !sentence.isGlued(start)
        else { return nil }
        let stop = sentence.behindStop(start + 1)
        guard stop == start + 1 || book.lowercased() != lexeme.key else { return nil }
        var tokens = ordinal.map { [DraftToken($0, for: index..<start)] } ?? []
        tokens += book.split(separator: " ").map { DraftToken(String($0), for: start..<stop) }
        if let (verses, end) = verses(at: stop, in: sentence) {
            return Reading(end: end, tokens: tokens + verses)
        }
        // "1 John" may also be the first of a list of people.
        let isSure = ["II", "III"].contains(sentence[index]?.text) || sentence.digits(stop) != nil
        return ordinal == nil || !isSure ? nil : Reading(end: stop, tokens: tokens)
    }

    private func ordinal(at index: Int, in sentence: WrittenSentence) -> String? {
        let places = [
            "1": "First", "2": "Second", "3": "Third", "I": "First", "II": "Second", "III": "Third",
        ]
        return sentence[index].flatMap { places[$0.text] }
    }

    /// Chapter, colon, verse, and what hyphens and commas join to it.
    private func verses(at index: Int, in sentence: WrittenSentence) -> (tokens: [DraftToken], end: Int)? {
        guard let chapter = sentence.digits(index), chapter.utf8.count < 4,
            sentence.isMark(":", at: index + 1, glued: true),
            let verse = sentence.digits(index + 2, glued: true), verse.utf8.count < 4
        else { return nil }
        let numbers = sentence.style.numbers
        func said(_ digits: String, _ place: Int) -> [DraftToken] {
            numbers.cardinal(digits).map { DraftToken($0, for: place..<place + 1) }
        }
        var (tokens, end) = (said(chapter, index) + said(verse, index + 2), index + 3)
        while let link = sentence[end], link.isGlued, let more = sentence.digits(end + 1),
            more.utf8.count < 4,
            let word = ["-": "to", "–": "to", ",": "and", ":": ""][link.mark], end - index < 16
        {
            if !word.isEmpty { tokens.append(DraftToken(word, for: end..<end + 1)) }
            tokens += said(more, end + 1)
            end += 2
        }
        return ["am", "pm", "a", "p"].contains(sentence[end]?.key) ? nil : (tokens, end)
    }
}
