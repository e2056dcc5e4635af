import Testing

@Suite struct ScoreTests {
    @Test func `words are runs of letters, digits and underscores in lower case`() {
        #expect(BenchmarkWords.words(of: "The café’s_2 goats, 3½!") == ["the", "café", "s_2", "goats", "3½"])
    }

    @Test func `words count as often as they stand in both texts`() {
        let score = WordScore(of: "the goat the roof", against: "The goat. The the shed.")
        #expect(score.precision == 0.75)
        #expect(score.recall == 0.6)
        #expect(abs(score.f1 - 2.0 / 3) < 0.0001)
        #expect(WordScore(of: "", against: "goat").f1 == 0)
    }

    @Test func `runs of four words count, and shorter texts as a whole`() {
        #expect(ShingleScore(of: "a b c d e", against: "b c d e f").f1 == 0.5)
        #expect(ShingleScore(of: "a b", against: "A b.").f1 == 1)
        #expect(ShingleScore(of: "b a", against: "a b").f1 == 0)
    }
}
