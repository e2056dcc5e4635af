import Foundation
import Testing

@testable import AudioAssembly

@Suite struct JSONWriterTests {
    @Test func `what a string holds comes back through another reader`() throws {
        let strings = ["", "\"\\/", "a\nb\tc\r\u{0}\u{1F}\u{7F}\u{85}", "Zażółć 👩‍👧 \u{2028}", "</script>"]
        var writer = JSONWriter()
        writer.object { writer in
            for (index, string) in strings.enumerated() { writer.field("s\(index)", string) }
        }
        let read = try JSONDecoder().decode([String: String].self, from: Data(writer.text.utf8))
        for (index, string) in strings.enumerated() { #expect(read["s\(index)"] == string) }
    }

    @Test func `numbers are plain decimals`() {
        var writer = JSONWriter()
        writer.object(isInline: true) { writer in
            writer.field("a", -5)
            writer.field("b", thousandths: -1)
            writer.field("c", thousandths: 12_340)
            writer.field("d", thousandths: nil)
            writer.pair("e", thousandths: 0, 86_400_001)
        }
        #expect(writer.text == #"{"a": -5, "b": -0.001, "c": 12.340, "d": null, "e": [0.000, 86400.001]}"#)
    }

    @Test func `empty lists and objects keep to one line`() {
        var writer = JSONWriter()
        writer.object { writer in
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
        #expect(writer.text == expected)
    }
}
