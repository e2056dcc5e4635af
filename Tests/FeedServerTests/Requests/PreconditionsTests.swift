import FeedServer
import Testing

/// The file that the conditions are about has the tag `"a"` and was changed at 08:49:37.
@Suite struct PreconditionsTests {
    private static let before = "Sun, 06 Nov 1994 08:49:36 GMT"
    private static let then = "Sun, 06 Nov 1994 08:49:37 GMT"
    private static let after = "Sun, 06 Nov 1994 08:49:38 GMT"

    private func outcome(_ conditions: Preconditions) -> Preconditions.Outcome {
        conditions.outcome(tag: EntityTag("a"), lastModified: HTTPDate(seconds: 784_111_777))
    }

    @Test func `without conditions the request goes on`() {
        #expect(outcome(Preconditions()) == .proceed)
    }

    @Test(arguments: [
        ("\"a\"", true), ("*", true), ("\"b\", \"a\"", true), ("\"b\"", false), ("W/\"a\"", false),
        ("a", false),
    ])
    func `If-Match compares strongly`(field: String, holds: Bool) {
        var conditions = Preconditions()
        conditions.ifMatch = field
        #expect(outcome(conditions) == (holds ? .proceed : .failed))
    }

    @Test(arguments: [
        ("\"a\"", true), ("W/\"a\"", true), ("*", true), ("\"b\", W/\"a\"", true), ("\"b\"", false),
        ("a", false),
    ])
    func `If-None-Match compares weakly`(field: String, isKnown: Bool) {
        var conditions = Preconditions()
        conditions.ifNoneMatch = field
        #expect(outcome(conditions) == (isKnown ? .notModified : .proceed))
    }

    @Test(arguments: [(before, false), (then, true), (after, true), ("yesterday", false)])
    func `If-Modified-Since counts to the second`(field: String, isKnown: Bool) {
        var conditions = Preconditions()
        conditions.ifModifiedSince = field
        #expect(outcome(conditions) == (isKnown ? .notModified : .proceed))
    }

    @Test(arguments: [(before, false), (then, true), (after, true), ("yesterday", true)])
    func `If-Unmodified-Since counts to the second`(field: String, holds: Bool) {
        var conditions = Preconditions()
        conditions.ifUnmodifiedSince = field
        #expect(outcome(conditions) == (holds ? .proceed : .failed))
    }

    @Test func `tags go before dates`() {
        var conditions = Preconditions()
        conditions.ifMatch = "\"a\""
        conditions.ifUnmodifiedSince = Self.before
        #expect(outcome(conditions) == .proceed)
        conditions.ifNoneMatch = "\"b\""
        conditions.ifModifiedSince = Self.after
        #expect(outcome(conditions) == .proceed)
    }

    @Test func `a state that is wrong goes before one that is known`() {
        var conditions = Preconditions()
        conditions.ifMatch = "\"b\""
        conditions.ifNoneMatch = "\"a\""
        #expect(outcome(conditions) == .failed)
    }

    @Test(arguments: [
        ("\"a\"", true), ("W/\"a\"", false), ("\"b\"", false), (then, true), (before, false), (after, false),
        ("Sunday, 06-Nov-94 08:49:37 GMT", true), ("a", false), ("*", false), ("\"a\", \"b\"", false),
        ("", false),
    ])
    func `If-Range takes the very state only`(field: String, allows: Bool) {
        var conditions = Preconditions()
        conditions.ifRange = field
        #expect(allowsRange(conditions, at: 784_111_778) == allows)
    }

    @Test func `a range without If-Range is allowed`() {
        #expect(allowsRange(Preconditions(), at: 784_111_777))
    }

    @Test func `a time tells states apart only when its second is over`() {
        var conditions = Preconditions()
        conditions.ifRange = Self.then
        let allowed = [784_111_776, 784_111_777, 784_111_778].map { allowsRange(conditions, at: $0) }
        #expect(allowed == [false, false, true])
        conditions.ifRange = "\"a\""
        #expect(allowsRange(conditions, at: 784_111_777))
    }

    /// Whether an answer at the second `now` may be a part.
    private func allowsRange(_ conditions: Preconditions, at now: Int) -> Bool {
        conditions.allowsRange(
            tag: EntityTag("a"), lastModified: HTTPDate(seconds: 784_111_777), date: HTTPDate(seconds: now))
    }
}
