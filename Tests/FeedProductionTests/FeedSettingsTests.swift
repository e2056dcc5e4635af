import FeedProduction
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PodcastFeed
import Testing

@Suite struct FeedSettingsTests {
    private static let show = "[show]\ntitle = \"Desk\"\nbase-url = \"https://a.example/x\"\n"
    private static let source = "[[source]]\nfrom = \"pages\"\n"

    private static func behindShow(_ text: String) -> String { show + text }
    private static func behindSource(_ text: String) -> String { show + source + text }
    private static func twoSources(_ text: String) -> String {
        show + source + source.replacing("pages", with: "b") + text
    }

    /// Configurations that are wrong, and what is said of them.
    private static let mistakes: [(String, String)] = [
        ("", "a show needs a title"),
        ("[show]\ntitle = \" \"\n", "line 2, column 1: a show needs a title"),
        (
            "[show]\ntitle = \"a\"\n  base-url = \"ftp://a\"\n",
            "line 3, column 3: 'base-url' must be an 'http'"
        ),
        (
            "[show]\ntitle = \"a\"\nbase-url = \"https://ada:secret@a.example/\"\n",
            "line 3, column 1: 'base-url' must be \(PublicAddress.form); write one such as \"https://example.org/audio/\""
        ),
        (
            "[show]\ntitle = \"a\"\nbase-url = \"https://a.example:70000/\"\n",
            "line 3, column 1: 'base-url' must be \(PublicAddress.form); write one such as"
        ),
        ("[show]\ntitle = \"a\"\n", "a show needs the address"),
        (behindShow(""), "a feed needs a source"),
        (behindShow("[[source]]\n"), "line 4, column 1: a [[source]] needs a folder"),
        (
            behindSource("[[source]]\nfrom = \"pages\"\n"),
            "line 7, column 1: two sources are called 'pages'"
        ),
        (behindSource("max-age-days = 0\n"), "line 6, column 1: 'max-age-days' must lie from 1 to 36500"),
        (
            twoSources("include = [\"(\"]\n"),
            "line 8, column 1: '(' is no regular expression"
        ),
        (behindSource("[feed]\nformats = [\"mp4\"]\n"), "line 7, column 1: 'formats' takes 'mp3'"),
        (behindSource("[feed]\nformats = [\"opus\"]\n"), "'formats' must have 'mp3' or 'm4b'"),
        (
            behindSource("[feed]\nformats = \"mp3\"\n"),
            "line 7, column 1: 'feed.formats' has a value of the wrong type"
        ),
        (behindSource("[feed]\ntime-zone = \"Mars\"\n"), "line 7, column 1: 'time-zone' is a name"),
        (behindSource("[feed]\nstate = \"public\"\n"), "'state' must not lie in the output folder"),
        (behindSource("[feed]\nstate = \"public/lib\"\n"), "'state' must not lie in the output folder"),
        (behindSource("[feed]\noutput = \".\"\n"), "'state' must not lie in the output folder"),
        (
            behindSource("[feed]\nkeep-day = 1\n"),
            "line 7, column 1: there is no key 'feed.keep-day'; did you mean 'keep-days'"
        ),
        (behindSource("[edition]\nat = \"25:00\"\n"), "line 7, column 1: 'at' is a time"),
        (behindSource("[edition]\norder = \"random\"\n"), "'order' is one of 'stories-first'"),
        (behindSource("[edition]\nfit = \"soon\"\n"), "'fit' is a length"),
        (
            behindSource("[edition]\ndaily = \"yes\"\n"),
            "line 7, column 1: 'edition.daily' has a value of the wrong type; write true or false"
        ),
        (behindShow("medium = \"film\"\n"), "line 4, column 1: 'medium' is one of"),
        (
            behindShow("category = \"Gossip\"\n"),
            "line 4, column 1: 'category' is one of Apple's list, with its capitals, and 'Gossip' is not"
        ),
        (
            behindShow("category = \"News > Gardening\"\n"),
            "'Gardening' is none of Apple's categories below 'News'; those are 'Business News'"
        ),
        (
            behindShow("category = \"True Crime > Gossip\"\n"),
            "Apple's category 'True Crime' has none below it; leave '> Gossip' out"
        ),
        (behindShow("website = \"desk\"\n"), "line 4, column 1: 'website' is an address that begins with"),
        (
            behindSource("[publish]\n\thub\t= \"hub\"\n"),
            "line 7, column 2: 'hub' is an address that begins with 'https://', and 'hub' is none"
        ),
        (behindSource("[publish]\nto = \" \"\n"), "line 7, column 1: a target must be a folder"),
        (
            behindSource("max-words = 10\nmin-words = 11\n"),
            "line 7, column 1: 'min-words' must not be more than 'max-words'"
        ),
        (
            behindSource("voice = 3\n"),
            "line 6, column 1: 'source.voice' has a value of the wrong type; write a text"
        ),
    ]

    /// What is said of a configuration that is wrong.
    private func message(_ toml: String) -> String {
        do throws(PipelineError) {
            _ = try FeedSettings(toml: toml, path: "/desk/narrate.toml")
            return "nothing is wrong"
        } catch {
            #expect(error.code == .configurationUnusable)
            return error.message
        }
    }

    @Test func `little is enough, and the rest is as usual`() throws {
        let settings = try FeedSettings(toml: Self.show + Self.source, path: "/desk/narrate.toml")
        #expect(settings.output == "/desk/public" && settings.state == "/desk/state")
        #expect(settings.sources.map(\.location) == ["/desk/pages"])
        #expect(settings.sources.map(\.name) == ["pages"])
        #expect(settings.channel.address.url("feed.xml") == "https://a.example/x/feed.xml")
        #expect(settings.files.map(\.format) == [.mp3, .opus])
        #expect(settings.pageSize == 100 && settings.keepDays == nil && settings.keepEpisodes == nil)
        #expect(settings.edition.isDaily && settings.edition.minute == 0)
        #expect(settings.channel.categories == [Channel.Category(name: "News")])
    }

    @Test func `everything can be said`() throws {
        let settings = try FeedSettings(
            toml: """
                [show]
                title = "Desk"
                base-url = "https://a.example/"
                description = "All of it"
                author = "A"
                email = "a@a.example"
                language = "en-GB"
                category = "News > Daily News"
                cover = "art/cover.png"
                explicit = true
                website = "https://a.example/about"
                copyright = "2026 A"
                medium = "newsletter"
                locked = false
                [[source]]
                from = "https://a.example/feed.xml"
                name = "Wire"
                voice = "en-gb-read"
                item-voice = "en-us-items"
                sections = ["Science"]
                max-age-days = 3
                min-words = 10
                max-words = 900
                include = ["(?i)harbou?r"]
                exclude = ["^Live"]
                follow = false
                limit = 5
                [[source]]
                from = "/srv/pages"
                [feed]
                output = "/srv/public"
                state = "lib"
                formats = ["opus", "mp3"]
                voice = "en-us-news"
                item-voice = "en-us-items"
                page-size = 20
                keep-days = 30
                keep-episodes = 500
                poll-minutes = 5
                time-zone = "Asia/Kolkata"
                [edition]
                daily = true
                title = "{show} of {date}"
                opening = "Hello"
                at = "05:30"
                order = "by-time"
                fit = "20m"
                most-articles = 12
                [publish]
                to = "user@host:/srv"
                hub = "https://hub.example/"
                """, path: "/desk/narrate.toml")
        let wire = settings.sources[0]
        #expect(wire.name == "Wire" && wire.location == "https://a.example/feed.xml" && !wire.follows)
        #expect(wire.filter.sections == ["science"] && wire.filter.include.count == 1 && wire.limit == 5)
        #expect(settings.sources[1].location == "/srv/pages")
        #expect(settings.output == "/srv/public" && settings.state == "/desk/lib")
        #expect(settings.channel.medium == "newsletter" && !settings.channel.isLocked)
        #expect(
            settings.channel.categories == [Channel.Category(name: "News", subcategory: "Daily News")])
        #expect(settings.edition.minute == 330 && settings.edition.seconds == 1_200)
        #expect(settings.edition.order == .byTime && settings.edition.mostArticles == 12)
        #expect(settings.publishTarget == .rsync("user@host:/srv") && settings.hub == "https://hub.example/")
        let (day, minutes) = settings.time.day(at: .november(2, 20))
        #expect(day == .init(year: 2026, month: 11, day: 3) && minutes == 90)
    }

    @Test(arguments: mistakes)
    func `a mistake is told with its place and a remedy`(toml: String, expected: String) {
        let message = message(toml)
        #expect(message.contains(expected), "\(message)")
        #expect(message.hasPrefix("configuration '/desk/narrate.toml' cannot be used: "))
    }

    @Test func `the template of a new feed is a configuration, whatever its title`() throws {
        for title in ["Desk", "\"Quoted\" \\ back", "Ünïcode 新聞", "a\u{0}b\nc"] {
            let text = FeedTemplate(title: title, source: "articles").text
            let settings = try FeedSettings(toml: text, path: "/desk/narrate.toml")
            #expect(settings.sources.map(\.location) == ["/desk/articles"])
            #expect(settings.channel.title == title.replacing("\u{0}", with: " ").replacing("\n", with: " "))
        }
    }

    @Test(arguments: [
        ("cover = \"none.png\"\n" + source, "line 4, column 1: 'cover' names a file, and there is no"),
        (source + "[sound]\nintro = \"none.wav\"\n", "line 7, column 1: 'intro' names a file"),
        (source + "[lexicon]\nfiles = [\"none.tsv\"]\n", "line 7, column 1: 'files' names a file"),
        (
            source + "[[site]]\nhost = \"a.example\"\nlexicons = [\"none.tsv\"]\n",
            "line 8, column 1: 'lexicons' names a file"
        ),
    ])
    func `a file that is missing is told with its place`(rest: String, expected: String) async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "narrate.toml")
            try Data((Self.show + rest).utf8).write(to: path)
            let error = #expect(throws: PipelineError.self) { try FeedSettings(configuration: path.path) }
            #expect(error?.message.contains(expected) == true, "\(error?.message ?? "")")
        }
    }

    @Test func `a voice that nobody has is told with the source that names it`() throws {
        let other = Self.source.replacing("pages", with: "b")
        let toml = Self.show + Self.source + other + "item-voice = \"nobody\"\n"
        let settings = try FeedSettings(toml: toml, path: "/desk/narrate.toml")
        let library = VoiceLibrary(path: Checkout.root.appending(path: "Voices").path)
        let error = #expect(throws: PipelineError.self) { try FeedVoices(settings, in: library) }
        #expect(error?.message.contains("line 8, column 1: there is no voice 'nobody'") == true)
    }

    @Test func `the example in the documentation makes a feed`() throws {
        let file = Checkout.root.appending(
            path: "Sources/NarrationPipeline/Documentation.docc/Configuration.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let examples = text.matches(of: /```toml\n((?s:.*?))```/).map { String($0.1) }
        let example = try #require(examples.first { $0.contains("[show]") })
        let settings = try FeedSettings(toml: example, path: "/desk/narrate.toml")
        #expect(settings.sources.count == 2 && settings.hub != nil && settings.keepDays == 90)
    }

    @Test func `the samples' feed names pages that are there`() throws {
        let path = Checkout.root.appending(path: "Samples/feed.toml").path
        for source in try FeedSettings(configuration: path).sources {
            #expect(FileManager.default.fileExists(atPath: source.location), "\(source.location)")
        }
    }

    @Test func `every choice that the template has in a comment can be made`() throws {
        let text = FeedTemplate(title: "Desk", source: "articles").text
        let uncommented = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map {
            $0.hasPrefix("# ") ? $0.dropFirst(2) : $0
        }.filter { !$0.hasPrefix("intro") && !$0.hasPrefix("files") }
        let settings = try FeedSettings(toml: uncommented.joined(separator: "\n"), path: "/desk/narrate.toml")
        #expect(settings.keepDays == 90 && settings.edition.seconds == 1_200)
        #expect(settings.publishTarget != nil && settings.sources[0].voice == "en-gb-read")
    }
}
