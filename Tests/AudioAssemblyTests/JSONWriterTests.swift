import Foundation
import Testing

@testable import AudioAssembly

@Suite struct JSONWriterTests {
    /// The document that `body` writes.
    private func document(_ body: (inout JSONWriter) throws -> Void) throws -> String {
        var document = ""
        try JSONWriter.write(to: { document += $0 }, body)
        return document
    }

    @Test func `what a string holds comes back through another reader`() throws {
        let strings = [
            "", "\"\\/", "a\nb\tc\r\u{0}\u{1F}\u{7F}\u{85}", "Zażółć 👩‍👧 \u{2028}", "</script>",
            "£5\u{A0}«c’est»", "no\u{80}\u{9F}",
        ]
        let document = try document { writer in
            for (index, string) in strings.enumerated() { writer.field("s\(index)", string) }
        }
        let read = try JSONDecoder().decode([String: String].self, from: Data(document.utf8))
        for (index, string) in strings.enumerated() { #expect(read["s\(index)"] == string) }
    }

    @Test func `numbers are plain decimals`() throws {
        let document = try document { writer in
            writer.object("n", isInline: true) { writer in
                writer.field("a", -5)
                writer.field("b", thousandths: -1)
                writer.field("c", thousandths: 12_340)
                writer.field("d", thousandths: nil)
                writer.pair("e", thousandths: 0, 86_400_001)
            }
        }
        let numbers = #"{"a": -5, "b": -0.001, "c": 12.340, "d": null, "e": [0.000, 86400.001]}"#
        #expect(document == "{\n  \"n\": \(numbers)\n}\n")
    }

    @Test(arguments: [0, 7, 10, 100, 999, 1000, 1009, -12, -1000, -12_345_678, .max, .min])
    func `numbers are written to the last digit`(number: Int) throws {
        let document = try document { writer in
            writer.pair("n", number, number)
            writer.field("t", thousandths: number)
        }
        let magnitude = number.magnitude
        let decimals = String("\(1000 + magnitude % 1000)".dropFirst())
        let sign = number < 0 ? "-" : ""
        #expect(document.contains("\"n\": [\(number), \(number)]"))
        #expect(document.contains("\"t\": \(sign)\(magnitude / 1000).\(decimals)"))
    }

    @Test func `empty lists and objects keep to one line`() throws {
        let document = try document { writer in
            writer.array("none", of: [Int]()) { _, _ in }
            writer.array("some", of: [1, 2], isInline: true) { $0.field("n", $1) }
        }
        let expected = """
            {
              "none": [],
              "some": [
                {"n": 1},
                {"n": 2}
              ]
            }

            """
        #expect(document == expected)
    }

    @Test func `a long list goes on in pieces`() throws {
        var pieces: [String] = []
        try JSONWriter.write(to: { pieces.append($0) }) { writer in
            try writer.array("list", isInline: true) { append in
                for number in 0..<20_000 { try append { $0.field("number", number) } }
            }
        }
        #expect(pieces.count > 3)
        #expect(pieces.allSatisfy { $0.utf8.count < 100_000 })
        let whole = pieces.joined()
        let numbers = (0..<20_000).map { "    {\"number\": \($0)}" }.joined(separator: ",\n")
        #expect(whole == "{\n  \"list\": [\n\(numbers)\n  ]\n}\n")
    }
}
