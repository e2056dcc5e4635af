import CoverModel
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PageFetching
import Testing

@Suite struct CoverChooserTests {
    private static let standard = CoverImage(bytes: [1], mediaType: "image/png")

    private static func article(image: String? = nil, language: String = "en") -> Article {
        Article(
            kind: .story, headline: "Harbour bridge opens",
            published: PublicationTime(day: .init(year: 2022, month: 9, day: 10)),
            language: language, imageURL: image, blocks: [])
    }

    /// A picture that a page may have.
    private static let artwork = Checkout.root.appending(path: "Artwork/cover.png")

    private static func choose(
        _ articles: [Article], from source: InputSource, _ settings: CoverSettings = CoverSettings(),
        fixed: CoverImage? = nil, program: String = CoverStudioTests.program
    ) async throws -> [ChosenCover] {
        try await CoverStudio.withStudio(program: program) { studio in
            let chooser = CoverChooser(
                settings: settings, show: "The Lock Keeper", fixed: fixed, standard: standard, studio: studio,
                leadImage: LeadImage(fetcher: PageFetcher(allowsPrivateAddresses: true)))
            var covers: [ChosenCover] = []
            for article in articles { covers.append(await chooser.cover(for: article, from: source)) }
            return covers
        }
    }

    private static func drawn() async throws -> CoverImage? {
        try await choose([article()], from: .standardInput)[0].image
    }

    @Test func `a picture for all articles goes before everything`() async throws {
        let fixed = CoverImage(bytes: [2], mediaType: "image/jpeg")
        let covers = try await Self.choose(
            [Self.article(image: "cover.png")], from: .standardInput, fixed: fixed)
        #expect(covers == [ChosenCover(image: fixed)])
    }

    @Test func `an article without a picture gets a drawing, in its language`() async throws {
        let covers = try await Self.choose(
            [Self.article(), Self.article(language: "en-US"), Self.article(language: "de")],
            from: .standardInput)
        #expect(Set(covers.compactMap(\.image?.bytes)).count == 3)
        for cover in covers {
            #expect(cover.image?.bytes.starts(with: [0xFF, 0xD8, 0xFF]) == true && cover.diagnostics.isEmpty)
        }
    }

    @Test func `a picture beside a page is its cover, one elsewhere is not`() async throws {
        let drawn = try await Self.drawn()
        try await withTemporaryFolder { folder in
            let pages = folder.appending(path: "pages")
            try FileManager.default.createDirectory(
                at: pages.appending(path: "my art"), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: Self.artwork, to: pages.appending(path: "my art/a.png"))
            try FileManager.default.copyItem(at: Self.artwork, to: folder.appending(path: "outside.png"))
            try FileManager.default.createSymbolicLink(
                at: pages.appending(path: "link.png"),
                withDestinationURL: folder.appending(path: "outside.png"))
            try Data("A lock".utf8).write(to: pages.appending(path: "text.png"))
            mkfifo(pages.appending(path: "pipe.png").path, 0o600)
            let source = InputSource.file(path: pages.appending(path: "page.html").path)
            func cover(_ image: String, _ settings: CoverSettings = CoverSettings()) async throws
                -> ChosenCover
            {
                try await Self.choose([Self.article(image: image)], from: source, settings)[0]
            }
            let own = try await cover("my%20art/a.png?size=large")
            #expect(own.image != drawn && own.diagnostics.isEmpty)
            for name in [
                "../outside.png", "link.png", "nothing.png", "text.png", "my%20art", "pipe.png", "%00",
            ] {
                let other = try await cover(name)
                #expect(other.image == drawn, "\(name)")
                #expect(other.diagnostics.map(\.code) == ["cover-image-unusable"], "\(name)")
                #expect(other.diagnostics.allSatisfy { $0.severity == .note })
            }
            for name in ["https://example.org/a.png", "file:///etc/passwd", "data:image/png;base64,AAAA"] {
                let other = try await cover(name)
                #expect(other == ChosenCover(image: drawn), "\(name)")
            }
            var settings = CoverSettings()
            settings.source = .drawn
            let unwanted = try await cover("my%20art/a.png", settings)
            #expect(unwanted == ChosenCover(image: drawn))
        }
    }

    @Test func `a page from the web names its picture by any address`() async throws {
        let drawn = try await Self.drawn()
        let picture = try Data(contentsOf: Self.artwork)
        let server = try LoopbackServer.start { path in
            path == "/art/a.png"
                ? LoopbackServer.response("200 OK", ["Content-Type: text/html"], picture)
                : LoopbackServer.response("404 Not Found")
        }
        defer { server.stop() }
        let names = [
            "../art/a.png", "/art/a.png", server.url("/art/a.png"), "/nothing.png", "file:///etc/passwd",
        ]
        let covers = try await Self.choose(
            names.map { Self.article(image: $0) }, from: .web(address: server.url("/news/page.html")))
        #expect(covers[0].image != drawn && covers[0] == covers[1] && covers[1] == covers[2])
        #expect(covers[0].diagnostics.isEmpty)
        #expect(covers[3].image == drawn && covers[4].image == drawn)
        #expect(
            covers[3].diagnostics[0].message
                == "the page's picture '/nothing.png' is not there; a cover is drawn instead")
        #expect(covers[4].diagnostics.count == 1)
        #expect(server.requests.count == 4)
    }

    @Test func `without the program all articles get the standard artwork, and one note tells of it`()
        async throws
    {
        let covers = try await Self.choose(
            [Self.article(), Self.article()], from: .standardInput, program: "/nowhere/narrate-cover")
        #expect(covers.map(\.image) == [Self.standard, Self.standard])
        #expect(covers.flatMap(\.diagnostics).map(\.code) == ["cover-program-missing"])
    }

    @Test func `a program that fails fails no article`() async throws {
        let covers = try await Self.choose([Self.article()], from: .standardInput, program: "/bin/false")
        #expect(covers[0].image == Self.standard)
        #expect(covers[0].diagnostics.map(\.code) == ["cover-not-drawn"])
    }

    @Test func `the studio lies beside the worker`() {
        let installation = Installation(workerProgram: "/opt/bin/narrate-worker", voices: "", cover: "")
        #expect(installation.coverProgram == "/opt/bin/narrate-cover")
    }
}
