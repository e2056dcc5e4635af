import Foundation
import NarrationTestSupport
import Testing

@Suite struct RenderTests {
    private static func sample(_ name: String) -> String {
        Checkout.root.appending(path: "Samples/\(name)/page.txt").path
    }

    @Test func `the real page becomes five files and the story has its five chapters`() async throws {
        guard let page = SharedData.url("pages/kupiansk-izium.saved-page.txt") else { return }
        try await withTemporaryFolder { folder in
            let outcome = try await Narrate.run(["render", page.path, "--output", folder.path])
            #expect(outcome.status == 0)
            #expect(outcome.messages == "")
            let audio = try Narrate.contents(of: folder).keys.filter { $0.hasSuffix(".mp3") }.sorted()
            #expect(audio.count == 5)
            let story = try #require(audio.first { $0.hasPrefix("kupiansk") })
            let titles = try Probe(path: folder.appending(path: story).path).chapters.map(\.title)
            #expect(
                titles == [
                    "Kupiansk, Izium liberated as Russian defenses collapse amid rapid Ukrainian advance in Kharkiv Oblast",
                    "Collapsing defenses", "Russia’s reaction", "Strategic significance",
                    "Note from the author",
                ])
        }
    }

    @Test func `every sample is rendered in one run and all its words are accounted for`() async throws {
        try await withTemporaryFolder { folder in
            let samples = Checkout.root.appending(path: "Samples").path
            let outcome = try await Narrate.run(["render", samples, "--output", folder.path, "--json"])
            #expect(outcome.status == 0, "\(outcome.messages)")
            let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
            #expect(report.failures.isEmpty)
            #expect(report.pages.count == (try Checkout.sampleCount()))
            for page in report.pages {
                #expect(page.words == page.omitted + page.articles.reduce(0) { $0 + $1.words.in })
                #expect(page.articles.allSatisfy { $0.words.in == $0.words.spoken + $0.words.omitted })
            }
            for article in report.pages.flatMap(\.articles) {
                let samples = try DecodedAudio(path: folder.appending(path: article.files[0]).path).samples
                #expect(abs(Double(samples.count) / 22_050 - article.duration) < 0.0001)
                #expect(samples.contains { $0.magnitude > 3_000 })
            }
        }
    }

    @Test func `two runs give the same bytes in every file, on one worker or three`() async throws {
        try await withTemporaryFolder { folder in
            let outputs = ["a", "b"].map { folder.appending(path: $0) }
            for (output, jobs) in zip(outputs, ["1", "3"]) {
                let outcome = try await Narrate.run(
                    [
                        "render", Self.sample("harbour-bridge"), "--output", output.path, "--jobs", jobs,
                        "--quiet",
                    ])
                #expect(outcome.status == 0)
                #expect(outcome.output == "")
            }
            let contents = try outputs.map(Narrate.contents)
            #expect(contents[0].count >= 20)
            #expect(contents[0] == contents[1])
        }
    }

    @Test func `every format and document is the same on one worker or three, and holds up to verification`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let outputs = ["a", "b"].map { folder.appending(path: $0) }
            for (output, jobs) in zip(outputs, ["1", "3"]) {
                let outcome = try await Narrate.run([
                    "render", Self.sample("library-hours"), "--output", output.path, "--jobs", jobs,
                    "--format", "all", "--with", "all", "--quiet",
                ])
                #expect(outcome.status == 0, "\(outcome.messages)")
            }
            let contents = try outputs.map(Narrate.contents)
            let endings = Set(contents[0].keys.map { $0.split(separator: ".").last.map(String.init) ?? "" })
            #expect(
                endings == [
                    "mp3", "opus", "flac", "wav", "ogg", "m4b", "vtt", "srt", "lrc", "json", "txt", "html",
                    "epub",
                    "jpg",
                ])
            for (name, bytes) in contents[0] { #expect(contents[1][name] == bytes, "\(name)") }
            #expect(contents[0].count == contents[1].count)
            let verdict = try await Narrate.run(["verify", outputs[0].path])
            #expect(verdict.status == 0, "\(verdict.output)\(verdict.messages)")
        }
    }

    @Test func `killing workers in the middle loses nothing`() async throws {
        try await withTemporaryFolder { folder in
            let calm = folder.appending(path: "calm")
            let stormy = folder.appending(path: "stormy")
            _ = try await Narrate.run(["render", Self.sample("choir-interview"), "--output", calm.path])
            let process = try Narrate.start([
                "render", Self.sample("choir-interview"), "--output", stormy.path,
            ])
            let kills = try await Aside.run {
                var kills = 0
                while process.isRunning, kills < 3 {
                    usleep(50_000)
                    let hasBegun = (try? Narrate.contents(of: stormy).isEmpty) == false
                    if hasBegun, Workers.killOne(of: process.processIdentifier) { kills += 1 }
                }
                process.waitUntilExit()
                return kills
            }
            #expect(kills > 0)
            #expect(process.terminationStatus == 0)
            #expect(try Narrate.contents(of: calm) == Narrate.contents(of: stormy))
        }
    }

    @Test func `a run that is killed leaves whole files only, and the next one finishes`() async throws {
        try await withTemporaryFolder { folder in
            let whole = folder.appending(path: "whole")
            let broken = folder.appending(path: "broken")
            _ = try await Narrate.run(["render", Self.sample("harbour-bridge"), "--output", whole.path])
            let expected = try Narrate.contents(of: whole)
            let process = try Narrate.start([
                "render", Self.sample("harbour-bridge"), "--output", broken.path,
            ])
            try await Aside.run {
                while process.isRunning, (try? Narrate.contents(of: broken).isEmpty) != false {
                    usleep(1_000)
                }
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
            }
            for (name, bytes) in try Narrate.contents(of: broken) where !name.hasSuffix(".partial") {
                #expect(expected[name] == bytes)
            }
            _ = try await Narrate.run(["render", Self.sample("harbour-bridge"), "--output", broken.path])
            #expect(try Narrate.contents(of: broken) == expected)
        }
    }

    @Test func `a page on standard input is rendered like a file`() async throws {
        try await withTemporaryFolder { folder in
            let text = try String(contentsOfFile: Self.sample("library-hours"), encoding: .utf8)
            let outputs = ["a", "b"].map { folder.appending(path: $0) }
            _ = try await Narrate.run(["render", Self.sample("library-hours"), "--output", outputs[0].path])
            let outcome = try await Narrate.run(["render", "-", "--output", outputs[1].path], input: text)
            #expect(outcome.status == 0)
            #expect(try Narrate.contents(of: outputs[0]) == Narrate.contents(of: outputs[1]))
        }
    }

    @Test func `a word after a pause is heard in the MP3 when its manifest says, to 20 ms`() async throws {
        try await withTemporaryFolder { folder in
            _ = try await Narrate.run(["render", Self.sample("river-survey"), "--output", folder.path])
            let names = try Narrate.contents(of: folder).keys
            let audio = try #require(names.first { $0.hasSuffix(".mp3") })
            let samples = try DecodedAudio(path: folder.appending(path: audio).path).samples
            let manifest = try ReadManifest(folder.appending(path: audio.dropLast(3) + "json"))
            #expect(samples.count == manifest.audio.frameCount)
            var end = 0
            var checked = 0
            for word in manifest.sentences.flatMap(\.words) {
                if word.frames[0] - end > 1_500 {
                    let onset = samples[(word.frames[0] - 1_500)...].firstIndex { $0.magnitude > 250 } ?? 0
                    #expect(abs(onset - word.frames[0]) <= 441, "\(word.text)")
                    checked += 1
                }
                end = word.frames[1]
            }
            #expect(checked > 30)
        }
    }

    @Test func `WAV and MP3 have the same times`() async throws {
        try await withTemporaryFolder { folder in
            for format in ["wav", "mp3"] {
                let output = folder.appending(path: format).path
                _ = try await Narrate.run(
                    ["render", Self.sample("library-hours"), "--output", output, "--format", format])
            }
            let contents = try ["wav", "mp3"].map { try Narrate.contents(of: folder.appending(path: $0)) }
            let transcripts = contents.map { $0.first { $0.key.hasSuffix(".vtt") }?.value }
            #expect(transcripts[0] != nil && transcripts[0] == transcripts[1])
        }
    }
}

/// What `render --json` prints.
private struct Report: Decodable {
    struct Page: Decodable {
        var words: Int
        var omitted: Int
        var articles: [Article]
    }

    struct Article: Decodable {
        var files: [String]
        var duration: Double
        var words: Words
    }

    struct Words: Decodable {
        var `in`: Int
        var spoken: Int
        var omitted: Int
    }

    struct Failure: Decodable {
        var message: String
    }

    var pages: [Page]
    var failures: [Failure]
}
