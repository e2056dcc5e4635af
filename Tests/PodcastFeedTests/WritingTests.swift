import Foundation
import NarrationTestSupport
import Testing

@testable import PodcastFeed

@Suite struct WritingTests {
    /// Every code point of the first plane, and the ends of the others.
    private var everything: String {
        let planes = (1...16 as ClosedRange<UInt32>).flatMap { [$0 << 16, $0 << 16 | 0xFFFD] }
        let values = Array(0..<0xD800 as Range<UInt32>) + Array(0xE000...0xFFFF) + planes
        return String(decoding: values, as: UTF32.self)
    }

    @Test func `XML loses nothing of a text but what it cannot hold`() async throws {
        var xml = XMLBytes()
        xml.element("text", ["value": everything, "none": nil], everything)
        let read = try await withTemporaryFolder { folder in
            let url = folder.appending(path: "text.xml")
            try Data(xml.bytes).write(to: url)
            return try Tool.xmllint.run(["--encode", "UTF-8", "--xpath", "string(/text)", url.path])
        }
        let kept = everything.unicodeScalars.filter { scalar in
            scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value & 0xFFFE != 0xFFFE || scalar == "\n"
        }
        #expect(read.unicodeScalars.elementsEqual(Array(kept) + ["\n"]))
    }

    @Test func `JSON loses nothing of a text but controls`() throws {
        let bytes = JSONBytes.document { json in
            json.field("text", everything)
            json.field("none", nil as String?)
            json.field("list", [String]())
        }
        let read = try JSONDecoder().decode([String: String].self, from: Data(bytes))
        #expect(read.count == 1)
        let kept = everything.unicodeScalars.filter { scalar in
            scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value & 0xFFFE != 0xFFFE || scalar == "\n"
        }
        #expect(read["text"]?.unicodeScalars.elementsEqual(kept) == true)
    }

    @Test func `numbers of JSON are exact`() {
        let bytes = JSONBytes.document { json in
            for value in [0, 1, 999, 1000, 1050, 754_250] { json.field("n", thousandths: value) }
            json.array("empty", of: [Int]()) { _, _ in }
            json.array("two", of: [1, 2]) { json, value in json.field("n", value) }
        }
        #expect(
            String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
                == #"{"n":0,"n":0.001,"n":0.999,"n":1,"n":1.05,"n":754.25,"empty":[],"two":[{"n":1},{"n":2}]}"#
        )
    }
}
