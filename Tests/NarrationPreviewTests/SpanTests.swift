import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import NarrationPreview

@Suite struct SpanTests {
    private func readings(_ text: String, files: [String: String] = [:]) async throws -> [String:
        SpanDocument]
    {
        let found = Box<[String: SpanDocument]>([:])
        try await Newsdesk.run(.text("# A page\n\n\(text)\n"), files: files) { news in
            for sentence in try await news.passages().dropFirst().dropLast().flatMap(\.sentences) {
                found.change { $0.merge(sentence.readings) { first, _ in first } }
            }
        }
        return found.value
    }

    @Test func `numbers, dates and abbreviations are spans with their rules`() async throws {
        try await Newsdesk.run { news in
            var readings: [String: SpanDocument] = [:]
            for sentence in try await news.passages().flatMap(\.sentences) {
                readings.merge(sentence.readings) { first, _ in first }
                // In order, and no word is in two of them.
                let places = sentence.spans.flatMap { [$0.firstWord, $0.lastWord + 1] }
                #expect(
                    places == places.sorted() && sentence.spans.allSatisfy { $0.firstWord <= $0.lastWord })
                #expect(sentence.spans.allSatisfy { $0.lastWord < sentence.words.count })
            }
            for (written, spoken, rule) in [
                ("1,840", "one thousand eight hundred forty", "cardinal"),
                ("$48.6 million,", "forty-eight point six million dollars", "money"),
                ("2022", "twenty twenty-two", "year"), ("IV.", "four", "roman-numeral"),
                ("Sept. 26;", "September twenty-sixth", "calendar-date"),
                ("6:05 AM", "six oh five A.M", "clock-time"),
                ("9 km/h.", "nine kilometers per hour", "measure"), ("Gov.", "Governor", "abbreviation"),
                ("35–40", "thirty-five to forty", "cardinal"),
            ] {
                // One rule may say several words in a row.
                let span = try #require(
                    readings.first {
                        written == $0.key || $0.key.split(separator: " ").contains(written[...])
                    }?.value, "\(written)")
                #expect(span.spoken.contains(spoken), "\(written): \(span.spoken)")
                #expect(span.rule == rule, "\(written): \(span.rule ?? "")")
                #expect(span.entry == nil && span.pronunciation == nil && span.language == nil)
            }
            let lexicon = try #require(readings["MPs"])
            #expect(lexicon.entry == "MP" && lexicon.rule == "lexicon" && lexicon.pronunciation == "ˌɛmˈpiːz")
            #expect(lexicon.place?.hasPrefix("shared/lexicon-initialisms.tsv:") == true)
            let heteronym = try #require(readings["transport"])
            #expect(heteronym.rule == "heteronym" && heteronym.pronunciation != nil)
        }
    }

    @Test func `words that are said as they are written are no spans`() async throws {
        let plain = try await readings("The long quay was empty, (quite empty) on Tuesday: “nobody” came.")
        #expect(plain.isEmpty, "\(plain)")
        // A rule may look at a word and leave it.
        let date = try await readings("It opened in July 2022, on September 12.")
        #expect(Set(date.keys) == ["2022,", "September 12."])
    }

    @Test func `an entry beside the page is told with its place`() async throws {
        let lexicon =
            "[[entry]]\nwritten = \"Skerry\"\nipa = \"ˈskɛri\"\n\n[[entry]]\nwritten = \"Tarn Sound\"\nsay = \"the Tarn\"\n"
        let readings = try await readings(
            "The Skerry boat crossed Tarn Sound at noon.", files: ["page.md.lexicon.toml": lexicon])
        #expect(Set(readings.keys) == ["Skerry", "Tarn Sound"])
        let skerry = try #require(readings["Skerry"])
        #expect(
            skerry.entry == "Skerry" && skerry.pronunciation == "ˈskɛri"
                && skerry.place?.hasSuffix("page.md.lexicon.toml:1") == true)
        let sound = try #require(readings["Tarn Sound"])
        #expect(
            sound.spoken == "the Tarn" && sound.entry == "Tarn Sound"
                && sound.place?.hasSuffix("page.md.lexicon.toml:5") == true)
    }

    @Test func `foreign words are told with their language`() async throws {
        let readings = try await readings("The café near the bridge is called Мост by all who work there.")
        let span = try #require(readings["Мост"])
        #expect(span.language == "ru" || span.language == "uk" || span.language == "bg", "\(span)")
    }
}
