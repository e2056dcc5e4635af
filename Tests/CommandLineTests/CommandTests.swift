import Foundation
import NarrationTestSupport
import Testing

@Suite struct CommandTests {
    private static let sample = Checkout.root.appending(path: "Samples/harbour-bridge/page.txt").path

    @Test(arguments: try FixtureFolder.all("help"))
    func `help says what it said when it was approved`(command: FixtureFolder) async throws {
        let names = command.name.split(separator: "-").map(String.init)
        let arguments = (command.name == "narrate" ? [] : names) + ["--help"]
        let outcome = try await Narrate.run(arguments)
        #expect(outcome.status == 0)
        try command.expectApproved(outcome.output, as: "expected.txt")
    }

    @Test(arguments: ["text", "markdown", "json"])
    func `read prints the page in each format`(format: String) async throws {
        let outcome = try await Narrate.run(["read", Self.sample, "--format", format])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("A winter of ferries"))
        #expect(!outcome.output.contains("\u{1B}"))
        if format == "json" {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) }
        } else {
            #expect(!outcome.output.contains("Skip to"))
        }
    }

    @Test func `read of a folder goes on behind a page that it cannot read, and says so`() async throws {
        try await withTemporaryFolder { folder in
            let text =
                "<!DOCTYPE html><h1>Tide</h1><p>The tide comes in twice a day, at six and at seven.</p>"
            for (name, page) in [("a.html", "\u{0}\u{1}PK"), ("b.html", text), ("c.htm", text)] {
                try Data(page.utf8).write(to: folder.appending(path: name))
            }
            let outcome = try await Narrate.run(["read", folder.path, "--format", "body"])
            #expect(outcome.status == 1)
            #expect(outcome.output.components(separatedBy: "twice a day").count == 3)
            #expect(outcome.messages.contains("a.html"))
            try FileManager.default.removeItem(at: folder.appending(path: "b.html"))
            try FileManager.default.removeItem(at: folder.appending(path: "c.htm"))
            #expect(try await Narrate.run(["read", folder.path]).status == 65)
        }
    }

    @Test func `read lists the omissions, each with its rule`() async throws {
        let outcome = try await Narrate.run(["read", Self.sample, "--omissions"])
        #expect(outcome.status == 0)
        for rule in ["skip-link", "reading-time", "related-headline", "newsletter-signup", "donation-appeal"]
        {
            #expect(outcome.output.contains(rule))
        }
    }

    @Test(arguments: ["text", "json", "phonemes", "ipa", "ssml"])
    func `script prints what will be said in each format`(format: String) async throws {
        let outcome = try await Narrate.run(["script", Self.sample, "--format", format])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.output.split(separator: "\n").count > 20)
    }

    @Test func `script prints SSML that is well-formed`() async throws {
        let outcome = try await Narrate.run(["script", Self.sample, "--format", "ssml"])
        let documents = outcome.output.components(separatedBy: "<speak").count - 1
        #expect(documents == 6)
        #expect(outcome.output.components(separatedBy: "</speak>").count - 1 == documents)
        #expect(
            outcome.output.components(separatedBy: "<s>").count
                == outcome.output.components(separatedBy: "</s>").count)
    }

    @Test func `verbalize prints a line for each line`() async throws {
        let outcome = try await Narrate.run(["verbalize"], input: "On Sept. 10.\n\nIt cost $1.4 million.\n")
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4)
        #expect(lines[0].contains("September tenth"))
        #expect(lines[1] == "")
        #expect(lines[2].contains("one point four million dollars"))
    }

    @Test func `sentences prints a sentence a line, and an empty line between paragraphs`() async throws {
        let outcome = try await Narrate.run(["sentences"], input: "Dr. Hale left. He ran.\n\nIt rained.\n")
        #expect(outcome.status == 0)
        #expect(outcome.output == "Dr. Hale left.\nHe ran.\n\nIt rained.\n")
    }

    @Test func `sentences takes and gives JSON, a value a line`() async throws {
        let input = """
            {"id": "a:1", "text": "“Go!” He went.\\nIt's 5/6."}
            {"id": 7, "text": ""}
            One. Two.
            {"text": 3}

            """
        let outcome = try await Narrate.run(["sentences", "--json"], input: input)
        #expect(outcome.status == 0)
        #expect(
            outcome.output.split(separator: "\n") == [
                #"{"id":"a:1","sentences":["“Go!”","He went.","It's 5/6."]}"#, #"{"id":7,"sentences":[]}"#,
                #"{"sentences":["One.","Two."]}"#, #"{"sentences":["{\"text\": 3}"]}"#,
            ])
    }

    @Test func `voices lists the voices`() async throws {
        let outcome = try await Narrate.run(["voices"])
        #expect(outcome.status == 0)
        for voice in ["en-us-news", "en-gb-read", "en-us-items"] { #expect(outcome.output.contains(voice)) }
        let json = try await Narrate.run(["voices", "--json"])
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
    }

    @Test func `doctor finds everything in order here, and names what is not`() async throws {
        let outcome = try await Narrate.run(["doctor"])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(!outcome.output.contains("BAD"))
        let bad = try await Narrate.run(["doctor", "--output", "/dev/null/out"])
        #expect(bad.status == 69)
        #expect(bad.output.contains("BAD") && bad.output.contains("--output"))
    }

    @Test func `doctor reports what is wrong and what is odd in the lexicons of voices`() async throws {
        try await withTemporaryFolder { folder in
            for name in ["Voices", "Artwork"] {
                try FileManager.default.copyItem(
                    at: Checkout.root.appending(path: name), to: folder.appending(path: name))
            }
            let lexicon = folder.appending(path: "Voices/shared/lexicon-words.tsv")
            let good = try String(contentsOf: lexicon, encoding: .utf8)
            try (good + "Kyiv\tsay\tKeev\n").write(to: lexicon, atomically: true, encoding: .utf8)
            let odd = try await Narrate.run(["doctor", "--data", folder.path])
            #expect(odd.status == 0 && odd.output.contains("note"), "\(odd.output)")
            #expect(odd.output.contains("'Kyiv' is said in two ways"), "\(odd.output)")
            try (good + "Kyiv\tsya\tKeev\n").write(to: lexicon, atomically: true, encoding: .utf8)
            let bad = try await Narrate.run(["doctor", "--data", folder.path])
            #expect(bad.status == 69 && bad.output.contains("'sya'"), "\(bad.output)")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completion scripts name the commands`(shell: String) async throws {
        let outcome = try await Narrate.run(["--generate-completion-script", shell])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("render") && outcome.output.contains("doctor"))
    }

    @Test func `nothing is drawn where no terminal is`() async throws {
        try await withTemporaryFolder { folder in
            let outcome = try await Narrate.run(["render", Self.sample, "--output", folder.path])
            #expect(outcome.status == 0)
            #expect(!outcome.messages.contains("\u{1B}") && !outcome.messages.contains("\r"))
        }
    }
}
