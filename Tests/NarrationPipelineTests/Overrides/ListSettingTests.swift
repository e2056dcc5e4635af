import NarrationModel
import Testing

@testable import NarrationPipeline

@Suite struct ListSettingTests {
    private static let caption = ListSetting(.reading, key: "keep", value: "caption")
    private static let site = ListSetting(.site(host: "b.example"), key: "drop", value: "note")

    /// `text` with a setting, which narrate reads as it is meant.
    private func adding(_ setting: ListSetting, to text: String) throws -> String {
        let added = setting.added(to: text)
        #expect(try ConfigurationFile(toml: added, name: "test").says(setting), "\(added)")
        return added
    }

    @Test func `a setting makes its table where there is none`() throws {
        #expect(try adding(Self.caption, to: "") == "[reading]\nkeep = [\"caption\"]\n")
        #expect(
            try adding(Self.site, to: "")
                == "[[site]]\nhost = \"b.example\"\ndrop = [\"note\"]\n")
        let lexicon = ListSetting(.lexicon, key: "files", value: "names.toml")
        #expect(try adding(lexicon, to: "") == "[lexicon]\nfiles = [\"names.toml\"]\n")
    }

    @Test(arguments: ["[lexicon]\nfiles = []", "[lexicon]\nfiles = []\n"])
    func `a new table stands behind the others`(text: String) throws {
        #expect(
            try adding(Self.caption, to: text)
                == "[lexicon]\nfiles = []\n\n[reading]\nkeep = [\"caption\"]\n")
    }

    @Test func `a new list stands behind the last of its table, and all comments stay where they are`() throws
    {
        let text = """
            # Of the desk.
            [reading] # for all
            drop = ["note"]  # never read

            # keep = ["byline"]

            # The ledger's own site.
            [[site]]
            host = "a.example"
            """
        #expect(
            try adding(Self.caption, to: text)
                == text.replacing("# never read\n", with: "# never read\nkeep = [\"caption\"]\n"))
    }

    @Test(arguments: ["[reading]", "[reading]\n", "[reading]\n\n", "[reading] # nothing\n# yet\n"])
    func `a table with nothing in it takes a list`(text: String) throws {
        let added = try adding(Self.caption, to: text)
        #expect(added.hasPrefix(text.prefix { !$0.isNewline } + "\nkeep = [\"caption\"]\n"), "\(added)")
    }

    @Test func `a header may be written in other ways`() throws {
        for text in [
            "[ reading ]\nkeep=['note']\n", "  [\"reading\"]\n  keep = ['note']",
            "['reading']\r\nkeep=['note']\r\n",
        ] {
            #expect(
                try adding(Self.caption, to: text)
                    == text.replacing("['note']", with: "['note', \"caption\"]"))
        }
    }

    @Test(arguments: [
        ("[]", "[\"caption\"]"), ("[ ]", "[\"caption\" ]"), ("[\"note\"]", "[\"note\", \"caption\"]"),
        ("[\"note\",]", "[\"note\", \"caption\",]"),
        ("['note', 'byline']", "['note', 'byline', \"caption\"]"),
        (
            "[\n  \"note\",  # why\n  \"byline\", # and why\n  # nothing else\n]",
            "[\n  \"note\",  # why\n  \"byline\", \"caption\", # and why\n  # nothing else\n]"
        ),
        ("[ # ] none\n]", "[\"caption\" # ] none\n]"),
        ("[\"note\"] # [\"x\"]", "[\"note\", \"caption\"] # [\"x\"]"),
    ])
    func `a list takes a value behind its last`(list: String, longer: String) throws {
        let text = "[reading]\nkeep = \(list)\ndrop = [\"crosshead\"]\n\n[cache]\nsize = \"1GB\"\n"
        #expect(try adding(Self.caption, to: text) == text.replacing(list, with: longer))
    }

    @Test(arguments: [
        ("[\"caption\"]", "[]"), ("[\"caption\",]", "[]"), ("[ 'caption' , ]", "[  ]"),
        ("[\"caption\", \"note\"]", "[\"note\"]"), ("[\"note\", \"caption\"]", "[\"note\"]"),
        ("[\"note\", \"caption\",]", "[\"note\",]"),
        ("[\"note\", \"caption\", 'byline']", "[\"note\", 'byline']"),
        ("[\n  \"caption\", # why\n]", "[\n   # why\n]"),
        ("[\n  \"note\", # why\n  \"caption\"\n]", "[\n  \"note\"\n]"),
        ("[\"caption\", \"note\", \"caption\"]", "[\"caption\", \"note\"]"),
        ("[\"\\u0063aption\"]", "[]"),
    ])
    func `a value is taken out of a list, the last of its kind`(list: String, shorter: String) throws {
        let text = "# A\n[reading]\nkeep = \(list) # b\n[[site]]\nhost = 'a.example'\nkeep = [\"caption\"]\n"
        let removed = try #require(Self.caption.removed(from: text))
        #expect(removed == text.replacing(list, with: shorter, maxReplacements: 1))
        _ = try ConfigurationFile(toml: removed, name: "test")
    }

    @Test func `what is not there is not taken out`() {
        for text in [
            "", "[reading]\n", "[reading]\nkeep = []\n", "[reading]\nkeep = [\"note\"]",
            "[reading]\ndrop = [\"caption\"]",
            "[reading]\n# keep = [\"caption\"]", "[[site]]\nhost = 'a.example'\nkeep = [\"caption\"]",
        ] {
            #expect(Self.caption.removed(from: text) == nil, "\(text)")
        }
    }

    @Test func `adding and taking out leaves the text but for an empty list`() throws {
        let texts = [
            "# a\n[reading]\nkeep = [\"note\", ] # b\n", "[reading]\nkeep = ['x-y']\n[lexicon]\nfiles = []\n",
        ]
        for text in texts {
            #expect(Self.caption.removed(from: Self.caption.added(to: text)) == text)
        }
        let made = Self.caption.removed(from: Self.caption.added(to: ""))
        #expect(made == "[reading]\nkeep = []\n")
    }

    @Test(arguments: [
        #"^\s*a "b"\s*$"#, #"back\slash"#, "tab\there", "line\nbreak", "\u{7F}\u{1}", "it's # no comment",
        "[x]", "naïve 🙂",
        "'''", "\"\"\"",
    ])
    func `any value is quoted so that it comes back`(value: String) throws {
        let setting = ListSetting(.reading, key: "keep-patterns", value: value)
        let once = try adding(setting, to: "")
        let twice = try adding(ListSetting(.reading, key: "keep-patterns", value: "other"), to: once)
        #expect(try ConfigurationFile(toml: twice, name: "test").says(setting))
        #expect(setting.removed(from: twice) == "[reading]\nkeep-patterns = [\"other\"]\n")
    }

    @Test func `of several tables of a host the last one takes the setting, and those of others none`() throws
    {
        let text = """
            [[site]]
            host = "b.example"
            drop = ["caption"]
            [[site]]
            host = 'b.example' # again
            [[site]]
            keep = ["byline"]
            host = "c.example"

            """
        let added = try adding(Self.site, to: text)
        #expect(added == text.replacing("# again\n", with: "# again\ndrop = [\"note\"]\n"))
        #expect(Self.site.removed(from: added) == added.replacing("[\"note\"]", with: "[]"))
        let other = ListSetting(.site(host: "d.example"), key: "drop", value: "note")
        #expect(try adding(other, to: text) == text + "\n[[site]]\nhost = \"d.example\"\ndrop = [\"note\"]\n")
    }

    @Test func `a host in quotes that holds marks is found again`() throws {
        let setting = ListSetting(.site(host: "*.b.example"), key: "keep", value: "note")
        let once = try adding(setting, to: "# x")
        #expect(try adding(setting, to: once) == once.replacing("[\"note\"]", with: "[\"note\", \"note\"]"))
    }
}
