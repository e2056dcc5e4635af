import NarrationModel

/// Leaves out requests for money and membership: `Support independent journalism. Stand with us.`,
/// `Become a member Give just once`.
///
/// A line goes when at least half of its sentences plead and the last one asks. A paragraph of an author's note
/// that ends with a request, "You can help the shelter with as little as £5." in a story, and whatever stands in
/// quotation marks are left alone.
enum DonationAppeal: OmissionRule {
    static let id: RuleID = "donation-appeal"
    static let summary = "Requests for donations and membership"

    private static let asks = WordList(
        "support donat* join become contribut* give stand back help chip fund make consider keep")
    private static let outlet = WordList(
        "us our journalis* newsroom reporting member* donat* contribut* supporter* patron* subscriber*")
    private static let cause = WordList(
        "journalis* newsroom reporting reader* member* donat* contribut* independen* free press supporter* patron* gift* "
            + "donor* reporters truth community once monthly")
    private static let reported = WordList("said says told tells asked asks wrote writes added urged")
    private static let addressed = WordList("you your")
    private static let gifts = WordList("support donation contribution gift")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        let strength = strength(of: line)
        if strength > 1 { return true }
        guard strength == 1 else { return false }
        return [page.above(line), page.below(line)].contains { neighbour in
            neighbour.map { Self.strength(of: $0) > 1 || CardBrands.omits($0, on: page) } == true
        }
    }

    /// 2 for a line that asks on behalf of a newsroom, 1 for one that asks on behalf of somebody, else 0.
    private static func strength(of line: Line) -> Int {
        guard asks.hasAny(of: line.terms) || line.terms.first == "your", !line.hasQuotation else { return 0 }
        let sentences = SentenceScanner.sentences(in: line.string).map { sentence in
            Token.all(in: line.string.slice(utf8: sentence)).map(\.term).filter { !$0.isEmpty }
        }
        let asking = sentences.filter(isAsk)
        let pleading = sentences.filter { !isAsk($0) && $0.count <= 16 && cause.count(in: $0) >= 2 }
        guard let last = sentences.last, isAsk(last) || isWeakAsk(last) else { return 0 }
        let weak = isAsk(last) ? 0 : 1
        guard (asking.count + pleading.count + weak) * 2 >= sentences.count else { return 0 }
        return asking.isEmpty ? 1 : 2
    }

    /// Whether a sentence asks the reader to do something for the newsroom.
    private static func isAsk(_ sentence: [String]) -> Bool {
        let terms = sentence.first == "please" ? Array(sentence.dropFirst()) : sentence
        guard let first = terms.first, !reported.hasAny(of: terms) else { return false }
        if terms.count > 1, ["for", "of", "from", "among"].contains(terms[1]) { return false }
        if first.hasPrefix("donat") { return terms.count <= 4 || outlet.count(in: terms) >= 2 }
        let isOrder = asks.contains(first)
        let isPossessive =
            first == "your" && gifts.hasAny(of: terms.prefix(2))
        guard isOrder || isPossessive, outlet.hasAny(of: terms.dropFirst()) else { return false }
        if cause.hasAny(of: terms.dropFirst()) { return true }
        return terms.count <= 8
    }

    /// Whether a sentence asks the reader for money, for whatever cause.
    private static func isWeakAsk(_ sentence: [String]) -> Bool {
        let terms = sentence.first == "please" ? Array(sentence.dropFirst()) : sentence
        guard asks.hasAny(of: terms.prefix(4)) else { return false }
        return addressed.hasAny(of: terms) || asks.contains(terms.first ?? "")
    }
}
