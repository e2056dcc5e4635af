import NarrationModel
import NarrationTestSupport
import Testing

@testable import PodcastFeed

@Suite struct TextTests {
    @Test func `a long text ends at a word`() {
        let text = String(repeating: "harbor ", count: 60)
        let cut = text.feedText()
        #expect(cut.unicodeScalars.count <= 255 && cut.hasSuffix("harbor…"))
        #expect("one, two three".feedText(limit: 10) == "one, two…")
        #expect("one two".feedText(limit: 7) == "one two")
        #expect("unbreakable".feedText(limit: 6) == "unbre…")
    }

    @Test func `a text is never cut within a character, nor grows past its limit`() {
        var values = NastyValues(seed: 3)
        for _ in 0..<300 {
            let text = values.text()
            let line = text.onOneLine
            for limit in [32, 128, 255, 4000] {
                let cut = text.feedText(limit: limit)
                let cutBytes = text.feedText(byteLimit: limit)
                #expect(cut.unicodeScalars.count <= limit && cutBytes.utf8.count <= limit)
                for piece in [cut, cutBytes] where piece != line {
                    let kept = piece.hasSuffix("…") ? String(piece.dropLast()) : piece
                    #expect(line.unicodeScalars.starts(with: kept.unicodeScalars))
                    let isOneLetter = line.first.map { $0.utf8.count > limit - 3 } ?? false
                    #expect(isOneLetter || line.hasPrefix(kept))
                }
            }
        }
    }

    @Test(arguments: [
        ("https://example.org/a", "https://example.org/a"), ("  HTTPS://Example.org ", "https://Example.org"),
        ("http://example.org:8080/ä b?ö=[1]#x#y", "http://example.org:8080/%C3%A4%20b?%C3%B6=%5B1%5D#x%23y"),
        ("https://bücher.example/100%/%20", "https://b%C3%BCcher.example/100%25/%20"),
        ("http://[2001:db8::1]:80/", "http://[2001:db8::1]:80/"),
        ("https://example.org?q", "https://example.org?q"),
        ("https://example.org/\"><script>", "https://example.org/%22%3E%3Cscript%3E"),
        ("https://example.org:/", "https://example.org/"),
    ])
    func `an address of the web is written in ASCII`(raw: String, expected: String) {
        #expect(WebLink(raw)?.text == expected)
    }

    @Test(arguments: [
        "", "example.org", "//example.org/", "ftp://example.org/", "javascript:alert(1)",
        "https:/example.org",
        "https://", "https:///path", "https://user:secret@example.org/", "https://exa mple.org/",
        "https://.example/",
        "https://example.org:99999/", "https://example.org:80a/", "https://example.org\\@evil.example/",
        "https://[oops]/", "data:text/html,https://example.org", "https://exa<mple.org/",
    ])
    func `what leads to no page of the web is no link`(raw: String) {
        #expect(WebLink(raw) == nil)
    }

    @Test(arguments: [
        "", "example.org/show", "ftp://example.org/", "https://", "https:///show", "HTTPS://example.org/",
        "https://ada@example.org/", "https://ada:secret@example.org/show", "https://example.org:99999/",
        "https://example.org:80a/", "https://example.org:/", "https://example.org/?a",
        "https://example.org/#a",
        "https://bücher.example/", "https://example.org/a b", "https://example.org/100%/",
        " https://example.org/",
    ])
    func `what is no address of a folder is none`(base: String) {
        #expect(PublicAddress(base) == nil)
    }

    @Test(arguments: [
        ("https://example.org", "https://example.org/"), ("http://localhost:8000/", "http://localhost:8000/"),
        ("https://example.org:65535/a", "https://example.org:65535/a/"),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("https://example.org/~ada/b%C3%BCcher", "https://example.org/~ada/b%C3%BCcher/"),
    ])
    func `a folder's address ends with a slash`(base: String, expected: String) {
        #expect(PublicAddress(base)?.base == expected)
    }

    @Test func `an address is below another folder or elsewhere`() {
        #expect("https://a.example/x/b.mp3?v=1#t=2".path(below: "https://a.example/x/") == "b.mp3")
        #expect("https://a.example/b.mp3".path(below: "https://a.example/x/") == nil)
    }

    @Test(arguments: ["ada@example.org", " ada+feed@news.example.org\n"])
    func `an address for e-mail is told from others`(raw: String) {
        #expect(EmailAddress(raw)?.text == raw.onOneLine)
    }

    @Test(arguments: [
        "", "ada", "@example.org", "ada@example", "ada@", "a@b@example.org", "a b@example.org",
        "ada@example..org",
    ])
    func `what is no address for e-mail is none`(raw: String) {
        #expect(EmailAddress(raw) == nil)
    }

    @Test(arguments: [
        (0, "00:00:00", "0:00"), (59.9996, "00:01:00", "1:00"), (3723.9, "01:02:03", "1:02:03"),
        (-5, "00:00:00", "0:00"), (Double.nan, "00:00:00", "0:00"), (360_000, "100:00:00", "100:00:00"),
    ])
    func `a time of play is told in whole seconds`(seconds: Double, long: String, short: String) {
        #expect(PlayTime(seconds).long == long && PlayTime(seconds).short == short)
    }

    @Test func `a path keeps its slashes and nothing else that means something`() {
        let address = PublicAddress("https://example.org/show")
        #expect(address?.url("episodes/a-1.mp3") == "https://example.org/show/episodes/a-1.mp3")
        #expect(address?.url("ä b/c?d#e%:f") == "https://example.org/show/%C3%A4%20b/c%3Fd%23e%25%3Af")
    }

    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 +0000"), (1_709_659_845, "Tue, 05 Mar 2024 17:30:45 +0000"),
        (951_782_399, "Mon, 28 Feb 2000 23:59:59 +0000"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"),
        (-1, "Wed, 31 Dec 1969 23:59:59 +0000"), (4_102_444_800, "Fri, 01 Jan 2100 00:00:00 +0000"),
    ])
    func `a moment has its weekday`(seconds: Int, expected: String) {
        #expect(Moment(seconds: seconds).rfc2822 == expected)
    }

    @Test(arguments: [
        ("en_gb", "en-GB"), ("iw", "he"), ("zh-hant-tw", "zh-Hant-TW"), ("xx-x-private", "xx"), ("", "und"),
        ("not a language", "und"), ("de-1996", "de-1996"), ("12-GB", "und"),
    ])
    func `a language is told as feeds take it`(tag: String, expected: String) {
        #expect(FeedLanguage.tag(tag) == expected)
    }

    @Test func `an integrity is the digest in base 64`() {
        // The digest of no bytes.
        let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(Integrity.sha256(digest) == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
        #expect(Integrity.sha256("e3b0") == nil && Integrity.sha256("") == nil)
    }
}
