import Foundation
import NarrationTestSupport
import Testing

@Suite struct ChoiceTests {
    private static let page = Checkout.root.appending(path: "Samples/orchard-report/page.html").path
    private static let text = Checkout.root.appending(path: "Samples/harbour-bridge/page.txt").path

    /// Where no configuration is, whatever the machine has.
    private func read(_ arguments: String..., config: String? = "/dev/null") async throws -> Narrate.Outcome {
        try await Narrate.run(["read"] + arguments + (config.map { ["--config", $0] } ?? []))
    }

    @Test func `keep reads what a rule leaves out`() async throws {
        let before = try await read(Self.page)
        let outcome = try await read(
            Self.page, "--keep", "site-navigation", "--keep", "page-footer,share-bar")
        #expect(outcome.status == 0)
        for text in ["Letters", "Privacy", "Copy link"] {
            #expect(outcome.output.contains(text) && !before.output.contains(text), "\(text)")
        }
        let omissions = try await read(Self.page, "--omissions", "--keep", "site-navigation,page-footer")
        #expect(!omissions.output.contains("site-navigation") && omissions.output.contains("consent-dialog"))
    }

    @Test func `drop leaves a role out, under a rule of its own`() async throws {
        let outcome = try await read(Self.text, "--drop", "byline", "--drop", "list-item", "--omissions")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("dropped-byline"))
        let text = try await read(Self.text, "--drop", "byline")
        #expect(!text.output.contains("[byline]"))
    }

    @Test func `the list of omissions ends with an account that closes`() async throws {
        let outcome = try await read(Self.page, "--omissions")
        let last = try #require(outcome.output.split(separator: "\n").last)
        let numbers = last.matches(of: /\d+/).compactMap { Int($0.0) }
        #expect(numbers.count == 3 && numbers[0] == numbers[1] + numbers[2], "\(last)")
        #expect(outcome.output.hasPrefix("rule "))
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count < 160 })
    }

    @Test(arguments: [
        (["--keep", "sidbar"], "did you mean 'sidebar'?"),
        (["--drop", "captions"], "did you mean 'caption'?"),
        (["--keep", "note", "--drop", "note"], "both kept and dropped"),
        (["--keep", "clock-time"], "not one of reading"),
    ])
    func `a name that is none is wrong usage`(arguments: [String], message: String) async throws {
        for command in [
            ["read", Self.page], ["script", Self.page], ["render", Self.page, "--output", "/dev/null/out"],
        ] {
            let outcome = try await Narrate.run(command + arguments)
            #expect(outcome.status == 64)
            #expect(outcome.messages.contains(message), "\(outcome.messages)")
            #expect(outcome.output == "")
        }
    }

    @Test func `script takes the same choices`() async throws {
        let before = try await Narrate.run(["script", Self.page])
        let outcome = try await Narrate.run([
            "script", Self.page, "--drop", "paragraph", "--keep", "site-navigation",
        ])
        #expect(outcome.status == 0)
        #expect(outcome.output.count < before.output.count && outcome.output.contains("Farming"))
    }

    @Test func `render takes the same choices, and the manifest accounts for them`() async throws {
        try await withTemporaryFolder { folder in
            let outcome = try await Narrate.run(
                ["render", Self.page, "--output", folder.path, "--drop", "caption", "--keep", "page-footer"])
            #expect(outcome.status == 0, "\(outcome.messages)")
            let files = try Narrate.contents(of: folder)
            let manifest = try #require(
                files.first { $0.key.hasSuffix(".json") && !$0.key.contains(".chapters") }
            ).value
            let text = String(decoding: manifest, as: UTF8.self)
            #expect(text.contains("dropped-caption") && !text.contains("page-footer"))
        }
    }

    // MARK: Configuration

    @Test func `a configuration is found beside the work, in the user's folder, or where it is said to be`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let work = folder.appending(path: "work")
            let home = folder.appending(path: "home/narrate")
            for url in [work, home] {
                try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            }
            let own = folder.appending(path: "own.toml")
            try Data("[reading]\nkeep = ['page-footer']".utf8).write(to: own)
            try Data("[reading]\nkeep = ['share-bar']".utf8).write(to: home.appending(path: "config.toml"))
            let variables = ["XDG_CONFIG_HOME": folder.appending(path: "home").path]
            let user = try await Narrate.run(["read", Self.page], in: work, with: variables)
            #expect(user.output.contains("Copy link") && !user.output.contains("Privacy"))
            try Data("[reading]\nkeep = ['site-navigation']".utf8).write(
                to: work.appending(path: "narrate.toml"))
            let local = try await Narrate.run(["read", Self.page], in: work, with: variables)
            #expect(local.output.contains("Letters") && !local.output.contains("Copy link"))
            let named = try await Narrate.run(
                ["read", Self.page, "--config", own.path], in: work, with: variables)
            #expect(named.output.contains("Privacy") && !named.output.contains("Letters"))
            let flag = try await Narrate.run(
                ["read", Self.page, "--config", own.path, "--drop", "page-footer"], in: work, with: variables)
            #expect(!flag.output.contains("Privacy"))
        }
    }

    @Test func `a site's settings are for its pages`() async throws {
        try await withTemporaryFolder { folder in
            let config = folder.appending(path: "narrate.toml")
            let settings = "drop-selectors = ['figure']\nkeep-patterns = ['^Farming$']"
            try Data("[[site]]\nhost = 'valleycourier.example'\n\(settings)".utf8).write(to: config)
            let outcome = try await read(Self.page, "--omissions", config: config.path)
            #expect(outcome.status == 0, "\(outcome.messages)")
            #expect(outcome.output.contains("dropped-by-site"))
            #expect(!outcome.output.contains("above-headline"))
            try Data("[[site]]\nhost = 'else.example'\n\(settings)".utf8).write(to: config)
            let other = try await read(Self.page, "--omissions", config: config.path)
            #expect(!other.output.contains("dropped-by-site") && other.output.contains("above-headline"))
        }
    }

    @Test func `a configuration that is missing or wrong stops the program`() async throws {
        let missing = try await read(Self.page, config: "/nonexistent/narrate.toml")
        #expect(missing.status == 66 && missing.messages.contains("check the path"))
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "c.toml")
            try Data("[reading]\nkeeep = ['sidebar']\n".utf8).write(to: file)
            let wrong = try await read(Self.page, config: file.path)
            #expect(wrong.status == 64)
            #expect(
                wrong.messages.contains("line 2") && wrong.messages.contains("'keep'")
                    && wrong.messages.contains(file.path))
            #expect(wrong.messages.split(separator: "\n").count == 1)
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completion scripts name the rules and roles`(shell: String) async throws {
        let outcome = try await Narrate.run(["--generate-completion-script", shell])
        #expect(outcome.output.contains("related-headline") && outcome.output.contains("list-item"))
    }
}
