import FeedServer
import Testing

@Suite struct EntityTagTests {
    @Test(arguments: ["\"a\"", "W/\"a\"", "\"\"", "\"a,b\"", "\"é\""])
    func `a tag is written as it was read`(field: String) {
        #expect(EntityTag(field: field)?.description == field)
    }

    @Test(arguments: ["a", "\"a", "a\"", "\"", "w/\"a\"", "W/a", "*", "", "\"a b\"", "\"a\"b\""])
    func `what is no tag is none`(field: String) {
        #expect(EntityTag(field: field) == nil)
    }

    // The table of RFC 9110, section 8.8.3.2.
    @Test(arguments: [
        ("W/\"1\"", "W/\"1\"", false, true), ("W/\"1\"", "W/\"2\"", false, false),
        ("W/\"1\"", "\"1\"", false, true), ("\"1\"", "\"1\"", true, true),
    ])
    func `tags are compared strongly and weakly`(one: String, other: String, strong: Bool, weak: Bool) throws
    {
        let tags = try [one, other].map { try #require(EntityTag(field: $0)) }
        #expect(tags[0].matchesStrongly(tags[1]) == strong)
        #expect(tags[0].matchesWeakly(tags[1]) == weak)
    }

    @Test(arguments: [
        ("*", true), ("\"a\"", true), ("\"b\"", false), ("\"b\", \"a\"", true), ("\"b\",W/\"a\"", true),
        ("", false),
        (",, \"a\" ,", true), ("\"x,\"a\"", false), ("\"b,c\", \"a\"", true), ("a", false), ("\"*\"", false),
    ])
    func `a list names a state or not`(field: String, isNamed: Bool) {
        #expect(EntityTagList(field).matchesWeakly(EntityTag("a")) == isNamed)
    }
}
