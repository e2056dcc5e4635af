import NarrationModel
import Testing

@testable import Verbalization

/// What each option of a voice changes.
@Suite struct VerbalStyleTests {
    private func spoken(_ line: String, _ change: (inout VerbalStyle) -> Void) -> String {
        var style = VerbalStyle(language: "en-US")
        change(&style)
        return Verbalizer(voice: TestVoice.named("en-US", style: style), lexicon: TestLexicon.small)
            .spokenForm(of: line)
    }

    @Test func `years are said in pairs or in thousands`() {
        #expect(spoken("In 2022 and 1905", { _ in }) == "In twenty twenty-two and nineteen oh five.")
        let thousands = spoken("In 2022 and 1905", { $0.years = .thousands })
        #expect(thousands == "In two thousand twenty-two and nineteen oh five.")
        #expect(
            spoken("In 2022") {
                $0.years = .thousands
                $0.saysAnd = true
            } == "In two thousand and twenty-two.")
    }

    @Test func `day or month comes first, also in figures`() {
        #expect(spoken("On 10/11/2022", { _ in }) == "On October eleventh twenty twenty-two.")
        let dayFirst = spoken("On 10/11/2022", { $0.dates = .dayFirst })
        #expect(dayFirst == "On the tenth of November twenty twenty-two.")
    }

    @Test func `and stands before the tens or not`() {
        #expect(spoken("205 boats", { _ in }) == "two hundred five boats.")
        #expect(spoken("205 boats", { $0.saysAnd = true }) == "two hundred and five boats.")
    }

    @Test func `a zero before the point has the voice's word`() {
        #expect(spoken("0.5 and 10.05", { _ in }) == "zero point five and ten point zero five.")
        #expect(spoken("0.5", { $0.zero = .nought }) == "nought point five.")
        #expect(spoken("0.5", { $0.zero = .oh }) == "oh point five.")
    }

    @Test func `the sign for hundredths has the voice's words`() {
        #expect(spoken("5%", { $0.percent = "per cent" }) == "five per cent.")
        #expect(spoken("the % sign", { $0.percent = "per cent" }) == "the per cent sign.")
    }

    @Test func `a language has a style of its own`() {
        #expect(VerbalStyle(language: "en-US") == VerbalStyle(language: "en"))
        #expect(VerbalStyle(language: "en-GB").dates == .dayFirst)
        #expect(VerbalStyle(language: "en-GB").saysAnd)
    }
}
