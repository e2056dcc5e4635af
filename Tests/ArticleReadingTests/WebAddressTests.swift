import ArticleReading
import Testing

@Suite struct WebAddressTests {
    /// Examples of RFC 3986, section 5.4.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"),
        ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../../../g", "http://a/g"), (".", "http://a/b/c/"),
        ("", "http://a/b/c/d;p?q"), ("https://h/i", "https://h/i"), ("mailto:x", "mailto:x"),
    ])
    func `addresses are completed as the standard says`(reference: String, address: String) {
        #expect(WebAddress.resolve(reference, against: "http://a/b/c/d;p?q") == address)
    }

    @Test func `without a base an address stays as it is`() {
        #expect(WebAddress.resolve("a/b", against: nil) == "a/b")
        #expect(WebAddress.resolve("a/b", against: "mailto:x") == "a/b")
        #expect(WebAddress.resolve("a", against: "http://h") == "http://h/a")
    }
}
