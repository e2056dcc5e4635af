import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import NarrationPreview

@Suite struct ComparisonTests {
    private func loudness(_ news: Newsdesk, _ key: String) async throws -> Double {
        let file = news.folder.appending(path: "\(key).wav")
        try Data(try await news.desk.sound(key, as: .wav)).write(to: file)
        return try MeasuredLoudness(path: file.path).integrated
    }

    @Test(arguments: [
        [ComparisonSide(voice: "en-us-news"), ComparisonSide(voice: "en-gb-read")],
        [ComparisonSide(voice: "en-gb-read"), ComparisonSide(voice: "en-us-items", rate: 300)],
        [
            ComparisonSide(voice: "en-us-news", rate: 120, pitch: 5),
            ComparisonSide(voice: "en-us-news", rate: 320, pitch: 95),
        ],
    ])
    func `both sides are equally loud, and say the same words`(sides: [ComparisonSide]) async throws {
        try await Newsdesk.run { news in
            for (text, sentence) in [
                ("The repair cost", 0), ("A winter of ferries", nil), ("Freight suffered", 1),
            ] as [(String, Int?)] {
                let row = try await news.passage(text)
                let comparison = try await news.desk.compare(
                    sides, article: "1", row: row.id, sentence: sentence)
                #expect(comparison.sides.map(\.voice) == sides.map(\.voice))
                #expect(Set(comparison.sides.map(\.key)).count == 2)
                let levels = [
                    try await loudness(news, comparison.sides[0].key),
                    try await loudness(news, comparison.sides[1].key),
                ]
                #expect(abs(levels[0] - levels[1]) < 0.5, "'\(text)': \(levels)")
                #expect(levels[0] < -10 && levels[0] > -30)
                for (side, wanted) in zip(comparison.sides, sides) {
                    #expect(wanted.rate == nil || side.rate == wanted.rate)
                    #expect(wanted.pitch == nil || side.pitch == wanted.pitch)
                    let clip = try await news.desk.clip(side.key)
                    #expect(clip.sentences.count == (sentence == nil ? row.sentences.count : 1))
                }
            }
        }
    }

    @Test func `a faster side is shorter, and a voice says numbers in its own way`() async throws {
        try await Newsdesk.run { news in
            let row = try await news.passage("J. K. Marlow")
            let sides = [ComparisonSide(voice: "en-us-news"), ComparisonSide(voice: "en-us-news", rate: 330)]
            let comparison = try await news.desk.compare(sides, article: "1", row: row.id, sentence: 0)
            let lengths = [
                try await news.desk.clip(comparison.sides[0].key).seconds,
                try await news.desk.clip(comparison.sides[1].key).seconds,
            ]
            #expect(lengths[1] < 0.7 * lengths[0])
            let cost = try await news.passage("They carried 2,150,000")
            let voices = try await news.desk.compare(
                [ComparisonSide(voice: "en-us-news"), ComparisonSide(voice: "en-gb-read")], article: "1",
                row: cost.id, sentence: 1)
            #expect(voices.sides[0].spoken.contains("million one hundred fifty"))
            #expect(voices.sides[1].spoken.contains("and fifty"), "\(voices.sides[1].spoken)")
        }
    }

    @Test func `what there is not is refused`() async throws {
        try await Newsdesk.run(.text("# Boats\n\nThe Skerry sails at noon.\n")) { news in
            let good = ComparisonSide(voice: "en-us-news")
            for voice in ["", "no-such-voice", "../shared", "en-us-news/"] {
                let error = await problem {
                    try await news.desk.compare(
                        [good, ComparisonSide(voice: voice)], article: "1", row: "0", sentence: nil)
                }
                #expect(error.code.contains("voice"), "\(voice): \(error)")
            }
            #expect(
                await problem {
                    try await news.desk.compare([good, good], article: "1", row: "9", sentence: nil)
                }.code == "row-unknown")
            #expect(
                await problem {
                    try await news.desk.compare([good, good], article: "2", row: "0", sentence: nil)
                }.code == "article-unknown")
        }
    }
}
