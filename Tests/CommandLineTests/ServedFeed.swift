import Foundation
import NarrationTestSupport
import Testing

/// A feed of sample pages, made by `narrate feed` and served by `narrate serve`, once for all tests of a suite.
struct ServedFeed {
    /// The folder that is served.
    var folder: URL

    /// Its address, with a slash at the end.
    var url: String

    /// The feed of the suite whose test runs.
    static var current: ServedFeed {
        get throws { try #require(running, "the suite needs the trait '.servedFeed'") }
    }

    @TaskLocal fileprivate static var running: ServedFeed?

    /// The files of all episodes, below the public folder, whose names end in `ending`.
    func files(_ ending: String) throws -> [URL] {
        let episodes = folder.appending(path: "episodes")
        let files = try FileManager.default.subpathsOfDirectory(atPath: episodes.path).sorted()
            .filter { $0.hasSuffix(ending) }.map { episodes.appending(path: $0) }
        try #require(!files.isEmpty, "no episode has a file '\(ending)'")
        return files
    }

    /// What a script of the folder `Clients` prints of it.
    func said(by script: String, file: String = #filePath) throws -> String {
        let path = URL(filePath: file).deletingLastPathComponent().appending(path: "Clients/\(script)").path
        return try Tool.python.run(["-B", "-W", "ignore", path, folder.path, url])
    }
}

extension ServedFeed {
    /// Two stories, a briefing, a page in Markdown, and two short ones that have the same headline.
    private static let pages = [
        "border-market/page.html", "library-hours/page.txt", "morning-briefing/page.txt",
        "tide-tables/page.md",
    ]
    private static let weather = ["It rains on the pier today.", "The sun is back, and so are the boats."]

    /// Makes the feed in `folder`, serves it while `body` runs, and stops the server.
    fileprivate static func run(in folder: URL, _ body: (ServedFeed) async throws -> Void) async throws {
        try await expectSuccess(
            ["feed", "init", "radio", "--title", "Harbor Radio", "--base-url", "http://127.0.0.1:1/"],
            in: folder)
        let radio = folder.appending(path: "radio")
        let root = radio.appending(path: "public")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        // The feed must know its address, which the server has from the system: so it is served before it is made.
        try await serving(root) { url in
            let config = radio.appending(path: "narrate.toml")
            let text = try String(contentsOf: config, encoding: .utf8)
            try Data(text.replacing("http://127.0.0.1:1/", with: url).utf8).write(to: config)
            try writePages(to: radio.appending(path: "articles"))
            try await expectSuccess(["feed"], in: radio, cache: folder.appending(path: "cache"))
            try await body(ServedFeed(folder: root, url: url))
        }
    }

    private static func expectSuccess(_ arguments: [String], in place: URL, cache: URL? = nil) async throws {
        // A day, so that the files are the same whenever they are made; and a cache, so that the edition is quick.
        let variables = ["SOURCE_DATE_EPOCH": "1793174400", "NARRATE_CACHE": cache?.path ?? ""]
        let outcome = try await Narrate.run(arguments, in: place, with: variables)
        try #require(outcome.status == 0, "\(outcome.messages)")
    }

    private static func writePages(to folder: URL) throws {
        for page in pages {
            let name = page.replacing("/page", with: "")
            try FileManager.default.copyItem(
                at: Checkout.root.appending(path: "Samples/\(page)"), to: folder.appending(path: name))
        }
        for (number, text) in weather.enumerated() {
            try Data("# The weather\n\n\(text)\n".utf8)
                .write(to: folder.appending(path: "weather-\(number).md"))
        }
    }

    /// Runs `narrate serve` on a free port while `body` runs with the address that it gives.
    private static func serving(_ root: URL, _ body: (String) async throws -> Void) async throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = BuiltProgram.narrate.url
        process.arguments = ["serve", "--root", root.path, "--port", "0", "--rate", "0", "--quiet"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        try process.run()
        // Only what is left when something failed.
        defer {
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
        }
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty, "'narrate serve' must print its address first, and it ended")
            line += more
        }
        try await body(String(decoding: line.dropLast(), as: UTF8.self))
        process.terminate()
        process.waitUntilExit()
        #expect(
            process.terminationReason == .exit && process.terminationStatus == 0,
            "\(process.terminationStatus)")
    }
}

/// Gives the tests of a suite one ``ServedFeed``.
struct ServedFeedTrait: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?,
        performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            try await ServedFeed.run(in: folder) { feed in
                try await ServedFeed.$running.withValue(feed, operation: function)
            }
        }
    }
}

extension Trait where Self == ServedFeedTrait {
    static var servedFeed: Self { ServedFeedTrait() }
}
