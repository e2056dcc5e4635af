import Foundation
import NarrationTestSupport
import Testing

@Suite struct StartTests {
    @Test func `the address is the first line, and a free port is taken`() async throws {
        try await RunningPreview.run { preview in
            #expect(
                preview.url.wholeMatch(of: /http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\//) != nil,
                "\(preview.url)")
            let page = try preview.get("")
            #expect(page.status == 200)
            #expect(preview.terminate() == 0)
            #expect(preview.messages == "")
        }
    }

    @Test func `a port that is taken is told`() async throws {
        try await RunningPreview.run { preview in
            let outcome = try RunningPreview.outcome(
                ["preview", "page.html", "--no-open", "--port", "\(preview.port)"], in: preview.folder)
            #expect(outcome.status == 69 && outcome.output.isEmpty)
            #expect(
                outcome.messages.contains("(address-unavailable)") && outcome.messages.contains("--port"),
                "\(outcome.messages)")
            #expect(outcome.messages.contains("port \(preview.port) of this machine"))
            #expect(try preview.get("api/state").status == 200)
        }
    }

    @Test func `what cannot be previewed is told`() async throws {
        try await withTemporaryFolder { folder in
            for (arguments, status, code) in [
                (["nothing.txt"], 66, "input-missing"), (["nothing.txt", "--no-open"], 66, "input-missing"),
                (["empty.txt"], 65, "article-unusable"),
                (["page.md", "--config", "nothing.toml"], 66, "input-missing"),
                (["page.md", "--voice", "nobody"], 69, "voice-unusable"),
                (["page.md", "--data", "."], 70, "internal-fault"), ([], 64, "<input>"),
                (["page.md", "--port", "70000"], 64, "--port"), (["page.md", "--prot"], 64, "--prot"),
            ] {
                try Data().write(to: folder.appending(path: "empty.txt"))
                try Data("# Boats\n\nThe Skerry sails.\n".utf8).write(to: folder.appending(path: "page.md"))
                let outcome = try RunningPreview.outcome(["preview"] + arguments, in: folder)
                #expect(outcome.status == status, "\(arguments): \(outcome.messages)")
                #expect(
                    outcome.output.isEmpty && outcome.messages.contains(code),
                    "\(arguments): \(outcome.messages)")
            }
        }
    }

    @Test func `its help names what it takes`() throws {
        let outcome = try RunningPreview.outcome(["preview", "--help"])
        let help = outcome.output
        #expect(outcome.status == 0 && outcome.messages == "")
        for word in [
            "USAGE: narrate preview", "--port", "--no-open", "--terminal", "--output", "--voice", "--config",
            "--lexicon", "on this machine alone",
        ] {
            #expect(help.contains(word), "\(word)")
        }
    }
}
