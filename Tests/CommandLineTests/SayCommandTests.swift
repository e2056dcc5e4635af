import Foundation
import NarrationTestSupport
import Testing

/// `narrate say` and `narrate compare`, as a user runs them.
@Suite struct SayCommandTests {
    /// What ffprobe tells of a file.
    private func probe(_ entries: String, _ file: URL) throws -> String {
        try Tool.ffprobe.run(["-v", "error", "-show_entries", entries, "-of", "csv=p=0", file.path])
            .filter { !$0.isWhitespace }
    }

    @Test(arguments: ["wav", "mp3"])
    func `a line becomes a file that others read`(format: String) async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "line.\(format)")
            let outcome = try await Narrate.run(
                ["say", "Dr. Orde paid $1.4 million on Sept. 10.", "--output", file.path], in: folder)
            #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.messages)")
            #expect(try probe("format=format_name", file) == format)
            let seconds = try #require(Double(try probe("format=duration", file)))
            #expect((3.5...6).contains(seconds), "\(seconds)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["line.\(format)"])
        }
    }

    @Test func `rate, pitch, lines and lexicons count`() async throws {
        try await withTemporaryFolder { folder in
            let lexicon = folder.appending(path: "names.tsv")
            try Data("Quox\tsay\ta very long name indeed\n".utf8).write(to: lexicon)
            var lengths: [Double] = []
            for (number, options) in [[], ["--rate", "100"], ["--lexicon", lexicon.path]].enumerated() {
                let file = folder.appending(path: "\(number).wav")
                let outcome = try await Narrate.run(
                    ["say", "Quox is here.", "--output", file.path] + options, in: folder)
                #expect(outcome.status == 0, "\(outcome.messages)")
                lengths.append(try #require(Double(try probe("format=duration", file))))
            }
            #expect(lengths[1] > lengths[0] * 1.3 && lengths[2] > lengths[0] * 1.3, "\(lengths)")
        }
    }

    @Test func `what cannot be said or written is told`() async throws {
        try await withTemporaryFolder { folder in
            let silent = try await Narrate.run(["say", "…", "--output", "a.wav"], in: folder)
            #expect(silent.status == 65 && silent.messages.contains("needs a word"))
            #expect(try await Narrate.run(["say", "Hm", "--output", "a.flac"], in: folder).status == 64)
            #expect(try await Narrate.run(["say", "Hm", "--rate", "9"], in: folder).status == 64)
            let nowhere = try await Narrate.run(["say", "Hm", "--output", "/proc/no/a.wav"], in: folder)
            #expect(nowhere.status == 73, "\(nowhere.messages)")
        }
    }

    @Test(arguments: [
        "say Hm", "say Hm --output -", "compare page.md --voice en-us-news --voice en-us-items --output -",
        "render page.md --output - --format wav",
    ])
    func `sound is not written to a terminal`(command: String) async throws {
        try await withTemporaryFolder { folder in
            try Data("# Boats\n\nThe boats wait.\n".utf8).write(to: folder.appending(path: "page.md"))
            // Runs the command on a terminal of its own, and ends with its status.
            let line = "'\(BuiltProgram.narrate.url.path)' \(command)"
            let outcome = try await Narrate.run(
                program: "/usr/bin/script", ["-qec", line, "/dev/null"], in: folder)
            #expect(outcome.status == 73 && outcome.output.contains("| aplay"), "\(outcome.output)")
        }
    }

    @Test func `two voices are compared, equally loud`() async throws {
        try await withTemporaryFolder { folder in
            let page = folder.appending(path: "page.md")
            try Data("# Trains\n\nThe bridge reopened on Sept. 12 after 140 days.\n\nBoats wait.\n".utf8)
                .write(to: page)
            let voices = ["--voice", "en-us-news", "--voice", "en-gb-read"]
            let outcome = try await Narrate.run(
                ["compare"] + voices + [page.path, "--output", "ab"], in: folder)
            #expect(outcome.status == 0, "\(outcome.messages)")
            #expect(outcome.output.contains("en-gb-read: The bridge reopened on September the twelfth"))
            #expect(outcome.output.contains("other words in 1 of 3 passages"), "\(outcome.output)")
            var levels: [Double] = []
            for voice in ["en-us-news", "en-gb-read"] {
                let file = folder.appending(path: "ab/\(voice).wav")
                levels.append(try MeasuredLoudness(path: file.path).integrated)
            }
            #expect(abs(levels[0] - levels[1]) < 0.5, "\(levels)")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "ab").path)
            #expect(names.sorted() == ["en-gb-read.wav", "en-us-news.wav"])
            #expect(try await Narrate.run(["compare", "--voice", "en-us-news", page.path]).status == 64)
        }
    }

    private struct Comparison: Decodable {
        struct Side: Decodable {
            var voice: String
            var spoken: String
            var seconds: Double
            var loudness: Double
        }

        struct Pair: Decodable {
            var sides: [Side]
        }

        var pairs: [Pair]
    }

    @Test func `the articles of a page are all compared, and told as JSON`() async throws {
        try await withTemporaryFolder { folder in
            let pages = folder.appending(path: "pages")
            try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
            for title in ["Boats", "Trains"] {
                let page = "# \(title)\n\nThe \(title.lowercased()) wait for the tide.\n"
                try Data(page.utf8).write(to: pages.appending(path: "\(title).md"))
            }
            let command = [
                "compare", "--voice", "en-us-news", "--voice", "en-us-items", pages.path, "--json",
            ]
            let outcome = try await Narrate.run(command + ["--output", "ab"], in: folder)
            #expect(outcome.status == 0, "\(outcome.messages)")
            let comparison = try JSONDecoder().decode(Comparison.self, from: Data(outcome.output.utf8))
            #expect(comparison.pairs.contains { $0.sides[0].spoken.contains("trains wait") })
            for (side, voice) in ["en-us-news", "en-us-items"].enumerated() {
                #expect(comparison.pairs.allSatisfy { $0.sides[side].voice == voice })
                let total = comparison.pairs.reduce(0) { $0 + $1.sides[side].seconds }
                let file = folder.appending(path: "ab/\(voice).wav")
                let length = try #require(Double(try probe("format=duration", file)))
                #expect(abs(length - total) < 0.001, "\(voice): \(length), not \(total)")
            }
            for pair in comparison.pairs {
                #expect(abs(pair.sides[0].loudness - pair.sides[1].loudness) < 0.5)
            }
            #expect(try await Narrate.run(command + ["--output", "-"], in: folder).status == 64)
        }
    }

    @Test func `a preview on a terminal tells lengths, names, omissions and differences`() async throws {
        let sample = Checkout.root.appending(path: "Samples/harbour-bridge/page.txt").path
        let outcome = try await Narrate.run(["preview", sample, "--terminal"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        let story = try #require(outcome.output.components(separatedBy: "\n\n\n").first)
        #expect(story.contains("story, 4:21, en-us-news"))
        #expect(story.contains("1:35  A winter of ferries"))
        #expect(story.contains("Skerry  3×"))
        #expect(story.contains("reading-time") && story.contains("5 min read"))
        #expect(story.contains("[Sept. 26;] {September twenty-sixth}"))
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test func `a page that cannot be read is told, and the others are previewed and compared`() async throws
    {
        try await withTemporaryFolder { folder in
            let pages = folder.appending(path: "pages")
            try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
            try Data("# Boats\n\nThe boats wait.\n".utf8).write(to: pages.appending(path: "a.md"))
            try Data([0, 1, 2]).write(to: pages.appending(path: "b.md"))
            let voices = ["--voice", "en-us-news", "--voice", "en-us-items"]
            for command in [["preview", pages.path, "--terminal"], ["compare", pages.path] + voices] {
                let outcome = try await Narrate.run(command, in: folder)
                #expect(outcome.status == 1 && outcome.messages.contains("b.md"), "\(outcome.messages)")
                #expect(!outcome.output.isEmpty)
            }
        }
    }

    private struct Report: Decodable {
        struct Article: Decodable {
            struct Content: Decodable {
                var title: String
            }

            struct Names: Decodable {
                struct Name: Decodable {
                    var written: String
                    var wantsLook: Bool
                }

                var words: [Name]
            }

            var content: Content
            var names: Names
        }

        var articles: [Article]
    }

    @Test func `a preview is told as JSON, and has nothing that a terminal obeys`() async throws {
        try await withTemporaryFolder { folder in
            let page = folder.appending(path: "page.html")
            let text = """
                <title>Trains</title><article><h1>Trains &#27;]0;title&#7; run</h1>
                <p>The &#27;[31mQuoxbury&#27;[0m bridge is open again &#x9b;2J today, and the boats have gone away.</p>
                <p>Nobody in the town of Quoxbury minds, since the boats were slow and the bridge is quick.</p>
                </article>
                """
            try Data(text.utf8).write(to: page)
            let outcome = try await Narrate.run(["preview", page.path, "--terminal"], in: folder)
            #expect(outcome.status == 0, "\(outcome.messages)")
            let controls = outcome.output.unicodeScalars.filter {
                $0.properties.generalCategory == .control && $0 != "\n"
            }
            #expect(controls.isEmpty, "\(controls)")
            let told = try await Narrate.run(["preview", page.path, "--terminal", "--json"], in: folder)
            #expect(told.status == 0, "\(told.messages)")
            let report = try JSONDecoder().decode(Report.self, from: Data(told.output.utf8))
            #expect(report.articles.count == 1)
            #expect(
                report.articles[0].names.words.contains { $0.written.contains("Quoxbury") && $0.wantsLook })
            #expect(try await Narrate.run(["preview", page.path, "--json"], in: folder).status == 64)
        }
    }
}
