import NarrationPipeline
import Testing

@Suite struct SlugTests {
    @Test(arguments: [
        ("Kupiansk, Izium liberated", "kupiansk-izium-liberated"),
        (
            "Prague sanctions Medvedchuk over 'influence operations'",
            "prague-sanctions-medvedchuk-over-influence-operations"
        ),
        ("Ukraine’s 25th Brigade", "ukraines-25th-brigade"),
        ("Zażółć gęślą jaźń – Łódź", "zazolc-gesla-jazn-lodz"),
        ("../../etc/passwd", "etc-passwd"),
        ("-rf CON . NUL", "rf-con-nul"),
        ("Київ", "story"), ("CON", "con-story"), ("Nul", "nul-story"), ("COM7", "com7-story"),
        ("lpt0", "lpt0-story"), ("Console", "console"), ("com77", "com77"), ("Con artists", "con-artists"),
        ("", "story"),
        ("\u{202E}evil\u{0}name", "evil-name"),
    ])
    func `a slug is small ASCII letters, digits and hyphens`(headline: String, slug: String) {
        #expect(Slug.make(from: headline, fallback: "story") == slug)
    }

    @Test func `a long headline is cut at a word`() {
        let slug = Slug.make(from: String(repeating: "seven letters ", count: 20), fallback: "story")
        #expect(slug.utf8.count <= 60)
        #expect(slug.hasSuffix("letters") || slug.hasSuffix("seven"))
        #expect(Slug.make(from: String(repeating: "x", count: 300), fallback: "story").utf8.count == 60)
    }

    @Test func `a name that is taken is numbered`() {
        var register = SlugRegister()
        #expect(
            ["a", "a", "b", "a", "a-2"].map { register.register($0) } == ["a", "a-2", "b", "a-3", "a-2-2"])
    }
}
