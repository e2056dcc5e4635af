import Foundation
import NarrationTestSupport
import Testing

@Suite struct CacheTests {
    private static let sample = Checkout.root.appending(path: "Samples/library-hours/page.txt").path
    private static let cover = Checkout.root.appending(path: "Artwork/cover.png").path

    private func render(
        to output: URL, _ options: [String] = [], page: String = sample, program: String? = nil,
        cache: URL
    ) async throws -> Narrate.Outcome {
        try await Narrate.run(
            program: program, ["render", page, "--output", output.path, "--cover", Self.cover] + options,
            with: ["NARRATE_CACHE": cache.path])
    }

    private func run(_ command: String..., cache: URL) async throws -> Narrate.Outcome {
        try await Narrate.run(["cache"] + command, with: ["NARRATE_CACHE": cache.path])
    }

    private func value(_ key: String, of outcome: Narrate.Outcome) throws -> Any? {
        try (JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])?[key]
    }

    @Test func `one, two and five workers give the same bytes, cold and warm`() async throws {
        try await withTemporaryFolder { folder in
            var contents: [[String: Data]] = []
            for (run, jobs) in [1, 2, 5].enumerated() {
                for temperature in ["cold", "warm", "none"] {
                    let output = folder.appending(path: "\(temperature)-\(run)")
                    let choice = temperature == "none" ? ["--no-cache"] : []
                    let outcome = try await render(
                        to: output, ["--jobs", "\(jobs)", "--format", "mp3,opus,wav,flac"] + choice,
                        cache: folder.appending(path: "cache-\(run)"))
                    #expect(outcome.status == 0 && outcome.messages == "")
                    contents.append(try Narrate.contents(of: output))
                }
            }
            #expect(contents[0].count >= 6)
            #expect(contents.allSatisfy { $0 == contents[0] })
        }
    }

    @Test func `a warm run of an unchanged page starts no worker, of a changed one it starts some`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let programs = folder.appending(path: "programs")
            let starts = folder.appending(path: "starts")
            try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
            let program = programs.appending(path: "narrate")
            try FileManager.default.copyItem(at: BuiltProgram.narrate.url, to: program)
            let worker = programs.appending(path: "narrate-worker")
            let script = """
                #!/bin/sh
                echo started >> '\(starts.path)'
                exec '\(BuiltProgram.worker.url.path)' "$@"

                """
            try Data(script.utf8).write(to: worker)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: worker.path)
            let page = folder.appending(path: "page.txt")
            var text = try String(contentsOfFile: Self.sample, encoding: .utf8)
            var counts: [Int] = []
            for run in 0..<3 {
                if run == 2 { text = text.replacingOccurrences(of: "reading room", with: "reading hall") }
                try Data(text.utf8).write(to: page)
                try Data().write(to: starts)
                let outcome = try await render(
                    to: folder.appending(path: "out-\(run)"),
                    ["--jobs", "2", "--data", Checkout.root.path], page: page.path, program: program.path,
                    cache: folder.appending(path: "cache"))
                #expect(outcome.status == 0, "\(outcome.messages)")
                counts.append(try Data(contentsOf: starts).count)
            }
            #expect(counts[0] > 0 && counts[1] == 0 && counts[2] > 0)
            let contents = try [0, 1].map { try Narrate.contents(of: folder.appending(path: "out-\($0)")) }
            #expect(contents[0] == contents[1])
        }
    }

    @Test func `several programs share a cache, while it is cleared and when one is killed`() async throws {
        try await withTemporaryFolder { folder in
            let cache = folder.appending(path: "cache")
            let outputs = (0..<4).map { folder.appending(path: "\($0)") }
            let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
                for output in outputs {
                    group.addTask { try await render(to: output, ["--jobs", "1"], cache: cache).status }
                }
                group.addTask { try await run("clear", cache: cache).status }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == [0, 0, 0, 0, 0])
            let contents = try outputs.map(Narrate.contents)
            #expect(contents.allSatisfy { $0 == contents[0] && $0.count >= 4 })
            let process = try Narrate.start([
                "render", Self.sample, "--output", folder.appending(path: "killed").path, "--cache",
                cache.path,
            ])
            usleep(60_000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let output = folder.appending(path: "after")
            #expect(try await render(to: output, cache: cache).status == 0)
            #expect(try Narrate.contents(of: output) == contents[0])
            #expect(try await run("verify", cache: cache).status == 0)
        }
    }

    @Test func `info, verify and clear tell what is there, what was damaged and what has gone`() async throws
    {
        try await withTemporaryFolder { folder in
            let cache = folder.appending(path: "cache")
            #expect(try value("entries", of: await run("info", "--json", cache: cache)) as? Int == 0)
            _ = try await render(to: folder.appending(path: "out"), cache: cache)
            let info = try await run("info", "--json", cache: cache)
            let entries = try #require(try value("entries", of: info) as? Int)
            #expect(entries > 5)
            #expect(try value("folder", of: info) as? String == cache.path)
            #expect(try value("limit", of: info) as? Int == 2 << 30)
            #expect(try value("oldest", of: info) is String)
            let text = try await run("info", cache: cache)
            #expect(text.output.contains(cache.path) && text.output.contains("of 2.0 GiB"))
            let files = try FileManager.default.subpathsOfDirectory(atPath: cache.path)
                .filter { $0.utf8.count > 60 }
            #expect(files.count == entries)
            let damaged = cache.appending(path: files[0])
            try Data(contentsOf: damaged).dropLast(1).write(to: damaged)
            let verdict = try await run("verify", "--json", cache: cache)
            #expect(verdict.status == 1 && verdict.messages == "")
            #expect(try value("damaged", of: verdict) as? Int == 1)
            #expect(try value("entries", of: verdict) as? Int == entries - 1)
            #expect(try await run("verify", cache: cache).status == 0)
            #expect(try await run("clear", "--older-than", "1", cache: cache).output.hasPrefix("0 entries"))
            let removal = try await run("clear", "--json", cache: cache)
            #expect(removal.status == 0)
            #expect(try value("entries", of: removal) as? Int == entries - 1)
            #expect(try value("entries", of: await run("info", "--json", cache: cache)) as? Int == 0)
        }
    }

    @Test func `the folder is that of the option, the variable, the configuration, or the user's`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let configuration = folder.appending(path: "narrate.toml")
            try Data("[cache]\nfolder = \"clips\"\nsize = \"3 GB\"\n".utf8).write(to: configuration)
            func chosen(_ options: [String], _ variables: [String: String?]) async throws -> String? {
                // Foundation cannot unset a variable, and `env` can.
                let unset = variables.filter { $0.value == nil }.flatMap { ["-u", $0.key] }
                let set = variables.compactMapValues(\.self)
                let outcome = try await Narrate.run(
                    program: "/usr/bin/env",
                    unset + [BuiltProgram.narrate.url.path, "cache", "info", "--json"]
                        + options, with: set)
                guard outcome.status == 0 else { return "status \(outcome.status)" }
                return try value("folder", of: outcome) as? String
            }
            let empty = ["--config", "/dev/null"]
            let home: [String: String?] = ["NARRATE_CACHE": nil, "XDG_CACHE_HOME": nil, "HOME": "/home/a"]
            let config = ["--config", configuration.path]
            #expect(try await chosen(empty, home) == "/home/a/.cache/narrate")
            #expect(
                try await chosen(empty, home.merging(["XDG_CACHE_HOME": "/x"]) { $1 }) == "/x/narrate")
            #expect(try await chosen(config, home) == folder.appending(path: "clips").path)
            #expect(try await chosen(config, home.merging(["NARRATE_CACHE": "/n"]) { $1 }) == "/n")
            #expect(
                try await chosen(config + ["--cache", "/o"], home.merging(["NARRATE_CACHE": "/n"]) { $1 })
                    == "/o")
            #expect(try await chosen(config, home.merging(["NARRATE_CACHE": ""]) { $1 }) == "status 66")
            #expect(try await chosen(empty, home.merging(["HOME": nil]) { $1 }) == "status 66")
        }
    }

    @Test func `a cache that cannot be used is told once, and the run goes on without it`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "cache")
            try Data([1]).write(to: file)
            let outputs = ["a", "b"].map { folder.appending(path: $0) }
            let outcome = try await render(to: outputs[0], cache: file)
            #expect(outcome.status == 0)
            #expect(outcome.messages.split(separator: "\n").count == 1)
            #expect(outcome.messages.contains("(clip-cache-off)") && outcome.messages.contains(file.path))
            _ = try await render(to: outputs[1], ["--no-cache"], cache: file)
            #expect(try Narrate.contents(of: outputs[0]) == Narrate.contents(of: outputs[1]))
        }
    }

    @Test func `a cache in the output folder is refused`() async throws {
        try await withTemporaryFolder { folder in
            let output = folder.appending(path: "out")
            for place in ["out", "out/cache", "x/../out/cache"] {
                let outcome = try await render(to: output, cache: folder.appending(path: place))
                #expect(outcome.status == 64, "\(place)")
                #expect(outcome.messages.contains("'--cache'"))
            }
            #expect(try await render(to: output, cache: folder.appending(path: "out-cache")).status == 0)
            let both = try await render(to: output, ["--no-cache", "--cache", "x"], cache: folder)
            #expect(both.status == 64)
        }
    }
}
