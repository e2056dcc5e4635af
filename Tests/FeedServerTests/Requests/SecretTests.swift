import FeedServer
import Testing

@Suite struct SecretTests {
    private static let text = "correct-horse-battery"

    private func secret() throws -> Secret { try #require(Secret(Self.text + "\n")) }

    @Test(arguments: [
        "", "short", "fifteen-letters", "sixteen letters!", "correct-horse-battery\nstaple",
        "correct/horse/battery",
    ])
    func `a secret that is too short or must be encoded is none`(text: String) {
        #expect(Secret(text) == nil)
    }

    @Test(arguments: [
        (text, true), (text + "x", false), (String(text.dropLast()), false), ("", false),
        ("Correct-horse-battery", false),
        ("correct-horse-batterz", false), (text + "\n", false),
    ])
    func `only the secret opens`(guess: String, opens: Bool) throws {
        #expect(try secret().matches(Array(guess.utf8)) == opens)
    }

    @Test(arguments: [
        ("/t/correct-horse-battery/feed.xml", "/feed.xml"), ("/t/correct-horse-battery/", "/"),
        ("/t/correct-horse-battery//x", "//x"), ("/t/correct-horse-battery", nil),
        ("/t/correct-horse/feed.xml", nil),
        ("/t//feed.xml", nil), ("/feed.xml", nil), ("/%74/correct-horse-battery/feed.xml", nil),
        ("/T/correct-horse-battery/feed.xml", nil), ("/x/t/correct-horse-battery/feed.xml", nil),
    ])
    func `the secret is taken from the start of an address`(path: String, rest: String?) throws {
        #expect(SecretPath.opened(path, by: try secret()) == rest)
    }

    // Encoded by hand: `anybody:correct-horse-battery`, `:a:b`, `anybody`.
    @Test(arguments: [
        ("Basic YW55Ym9keTpjb3JyZWN0LWhvcnNlLWJhdHRlcnk=", text),
        ("basic  YW55Ym9keTpjb3JyZWN0LWhvcnNlLWJhdHRlcnk=", text),
        ("Basic OmE6Yg==", "a:b"), ("Basic YW55Ym9keQ==", nil), ("Bearer YW55Ym9keTp4", nil), ("Basic", nil),
        ("Basic !!!", nil), ("", nil), (nil, nil),
    ])
    func `the password is taken from the field`(field: String?, password: String?) {
        let found = BasicCredentials.password(field).map { String(decoding: $0, as: UTF8.self) }
        #expect(found == password)
    }
}
