import RegexMatching
import Testing

@Suite struct BoundedRegexTests {
    private func found(_ pattern: String, in text: String) throws -> [String]? {
        try BoundedRegex(pattern).matches(in: text)?.map { match in
            String(decoding: Array(text.utf8)[match.range], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("(?<=Mount )Ida", "Ida met Mount Ida in Ida", ["Ida"]),
        (#"\bread(?=s? by\b)"#, "read by, read, reads by", ["read", "read"]),
        (#"(?<!St\. )Kitts"#, "Kitts and St. Kitts", ["Kitts"]),
        (#"\b\w+é\b"#, "a café in Orléans, née", ["café"]),
        ("(?i)kyiv", "Kyiv KYIV kiev", ["Kyiv", "KYIV"]),
        ("x*", "axxb", ["xx"]), ("q", "", []),
    ])
    func `look-around, letters of all languages and case are understood`(
        pattern: String, text: String, expected: [String]
    ) throws {
        #expect(try found(pattern, in: text) == expected)
    }

    @Test func `groups have their places, and those without a part have none`() throws {
        let regex = try BoundedRegex("(é+)|(b)(c)?")
        #expect(regex.groupCount == 3)
        let matches = try #require(regex.matches(in: "ééb"))
        #expect(matches.map(\.range) == [0..<4, 4..<5])
        #expect(matches[0].groups == [0..<4, nil, nil])
        #expect(matches[1].groups == [nil, 4..<5, nil])
    }

    @Test(arguments: [("(a", 3), ("é[b", 4), ("(?<=a*)b", 1), (#"\C"#, 3)])
    func `what is no expression is an error with its place`(pattern: String, column: Int) throws {
        let error = #expect(throws: BoundedRegexError.self) { try BoundedRegex(pattern) }
        #expect(error?.reason.isEmpty == false)
        #expect(error.map { $0.column >= 1 && $0.column <= column } == true, "\(String(describing: error))")
    }

    @Test func `an expression of more than a thousand bytes is refused`() {
        #expect(throws: BoundedRegexError.self) { try BoundedRegex(String(repeating: "a", count: 1_001)) }
    }

    @Test(arguments: ["(a+)+$", "(a|aa)+$", "(?:a*)*[bc]", "(.*)(.*)(.*)(.*)(.*)[xy]"])
    func `an expression that explodes gives up`(pattern: String) throws {
        let text = String(repeating: "a", count: 4_000) + "!"
        #expect(try BoundedRegex(pattern).matches(in: text) == nil)
    }

    @Test func `an expression may be used in many threads at once`() async throws {
        let regex = try BoundedRegex(#"(?<=a)b+(?=c)"#)
        let counts = await withTaskGroup(of: Int.self) { group in
            for number in 1...32 {
                group.addTask {
                    regex.matches(in: String(repeating: "abbc ", count: number))?.count ?? -number
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts.sorted() == Array(1...32))
    }
}
