import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// The read-along page as it is written, and as a browser shows it.
@Suite struct ReadAlongTests {
    /// The page without its style and script.
    private func structure(_ page: String) -> String {
        page.replacing(/(?s)<style>.*<\/style>/, with: "<style></style>")
            .replacing(/(?s)<script type="module">.*<\/script>/, with: "<script type=\"module\"></script>")
            .replacing(/sha256-[^']*/, with: "sha256-")
    }

    private func run(_ script: String, _ folder: URL, file: String = #filePath) throws -> String {
        let url = URL(filePath: file).deletingLastPathComponent().appending(path: "Browser/\(script)")
        return try Tool.python.run(["-B", "-W", "ignore", url.path, folder.path])
    }

    @Test(arguments: try FixtureFolder.all("read-along"))
    func `pages are as approved`(fixture: FixtureFolder) throws {
        try fixture.expectApproved(structure(ReadAlongFixture(fixture).page), as: "expected.html")
    }

    @Test(arguments: try FixtureFolder.all("read-along"))
    func `the policy knows the page's style and script by their digests`(fixture: FixtureFolder) async throws
    {
        let said = try await ReadAlongFixture(fixture).onDisk { try run("digests.py", $0) }
        #expect(said == "", "set the constants to these")
    }

    @Test func `the word that is heard is marked, and the controls work, from a file`() async throws {
        let fixture = try #require(try FixtureFolder.all("read-along").first { $0.name == "every-role" })
        let said = try await ReadAlongFixture(fixture).onDisk { try run("reading_along.py", $0) }
        #expect(said == "")
    }

    @Test(arguments: try FixtureFolder.all("read-along"))
    func `nothing of an article runs or changes the page`(fixture: FixtureFolder) async throws {
        let said = try await ReadAlongFixture(fixture).onDisk { try run("no_intrusion.py", $0) }
        #expect(said == "")
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `a browser finds every cue of the subtitles`(fixture: FixtureFolder) async throws {
        let episode = try fixture.episode()
        let said = try await withTemporaryFolder { folder in
            for (name, document) in [
                ("clean.vtt", try WebVTT.document(for: episode)),
                ("words.vtt", try WordsVTT.document(for: episode)),
            ] {
                try document.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
            }
            return try run("subtitles.py", folder)
        }
        let texts = episode.cues.list.filter { !$0.words.isEmpty }.map(\.text)
        #expect(said.split(separator: "\n").map(String.init) == texts + texts)
    }

    @Test func `an edition has its title above the headlines, and its own sentences stand apart`() throws {
        let fixture = try #require(try FixtureFolder.all("read-along").first { $0.name == "every-role" })
        let (article, file) = try (ReadAlongFixture(fixture).article, ReadAlongFixture(fixture).file)
        let front = Article(kind: .story, headline: "The morning <boat>", language: "en", blocks: [])
        var shorter = article
        // What is said of no block of the article, as the opening of an edition is.
        shorter.blocks.removeAll { $0.role == .standfirst }
        let page = structure(
            try ReadAlongPage.document(for: [shorter], front: front, file.episode, audioFiles: []))
        let text = page[(try #require(page.firstRange(of: "<article"))).lowerBound...]
        let headings = text.matches(of: /<(h\d)/).map { String($0.1) }
        #expect(headings == ["h1", "h2", "h3", "h3"])
        #expect(page.contains("<h1>The morning &lt;boat&gt;</h1>\n<h2><span class=\"sentence\""))
        #expect(page.contains(/before\.<\/span><\/span> <span class="sentence"[^>]*><span [^>]*>Nobody/))
    }

    @Test func `an hour's page is smaller than a megabyte and a half`() throws {
        var passages = TonePassages()
        let sentence = "The council of the northern harbor voted on the long quay and its twelve stones."
        let spoken = (0..<160).map { _ in passages.passage([sentence, sentence, sentence, sentence]) }
        let episode = try FinishedFile(Array(spoken.prefix(8))).episode
        let cues = (0..<20).flatMap { part in
            episode.cues.list.map { cue in
                var later = cue
                later.passage += part * 8
                later.frames = cue.frames.shifted(by: part * 4_000_000)
                later.words = cue.words.map {
                    WordTiming(word: $0.word, frames: $0.frames.shifted(by: part * 4_000_000))
                }
                return later
            }
        }
        var long = episode
        long.cues = cues
        let article = Article(
            kind: .story, headline: "An hour", language: "en", blocks: spoken.map { Block($0) })
        let page = try ReadAlongPage.document(for: [article], front: article, long, audioFiles: [])
        let wordCount = cues.reduce(0) { $0 + $1.words.count }
        #expect(wordCount > 9_000)
        #expect(page.utf8.count < 1_500_000)
    }
}
