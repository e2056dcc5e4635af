import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import EPUBPublishing
@testable import ZipWriting

/// Books as the format's own checker sees them: not even advice may be left.
@Suite struct EPUBCheckTests {
    private func messages(_ book: TestBook) async throws -> [EPUBCheck.Message] {
        try await book.onDisk { try EPUBCheck(path: $0).messages }
    }

    @Test(arguments: [false, true])
    func `a story with every role passes`(hasWords: Bool) async throws {
        var book = try TestBook([.everyRole], hasWords: hasWords)
        let artwork = Checkout.root.appending(path: "Artwork/cover.png")
        book.book.cover = CoverImage(bytes: [UInt8](try Data(contentsOf: artwork)), mediaType: "image/png")
        #expect(try await messages(book) == [])
    }

    @Test(arguments: [false, true])
    func `an edition passes with one audio file and with several`(sharesAudio: Bool) async throws {
        let second = Story(
            headline: "Ferry timetable",
            lines: [.init(.headline, "Ferry timetable"), .init(.paragraph, "Hourly.")])
        let book = try TestBook([.everyRole, second, .chapters(3)], hasWords: true, sharesAudio: sharesAudio)
        #expect(try await messages(book) == [])
    }

    @Test func `other scripts and directions pass`() async throws {
        let stories = [
            Story(
                headline: "افتتاح الميناء", language: "ar",
                lines: [
                    .init(.headline, "افتتاح الميناء"),
                    .init(.paragraph, "عاد القارب اليوم. | قال القبطان نعم."),
                    .init(.quotation, "The harbor is open again."),
                ]),
            Story(
                headline: "Порт відкрито", language: "uk",
                lines: [
                    .init(.headline, "Порт відкрито"),
                    .init(.paragraph, "Пором ходить щогодини. | Ґанок цілий."),
                ]),
            Story(
                headline: "港が再開", language: "ja-JP",
                lines: [.init(.headline, "港が再開"), .init(.paragraph, "船 が 戻った。 | 👩‍🚒 と 𠮷野 さん。")]),
            Story(headline: "?", language: "no language", lines: [.init(.paragraph, "Perhaps.")]),
        ]
        #expect(try await messages(TestBook(stories, hasWords: true)) == [])
    }

    @Test func `a hostile title passes`() async throws {
        let title =
            "<script>alert('1')</script> & \"quotes\" ]]> \u{0}\u{1B}\u{FFFE}\u{7F}\u{202E} &amp; "
            + String(repeating: "long ", count: 400)
        let story = Story(
            headline: title, language: "en-x-<b>",
            lines: [
                .init(.headline, title), .init(.crosshead, title, level: 9), .init(.paragraph, "A <b> & c."),
            ])
        var book = try TestBook([story], hasWords: true)
        book.book.author = "A < B & \"C\"\u{8}"
        book.book.narrator = "<voice>"
        book.book.comment = "\u{0}"
        book.book.sourceURL = "javascript:alert(1)//\"<>"
        #expect(try await messages(book) == [])
    }

    @Test func `nothing to show as a title passes`() async throws {
        var book = try TestBook([Story(headline: " \u{200B}\u{1}", lines: [.init(.paragraph, "Go.")])])
        book.book.sourceURL = nil
        book.book.author = " "
        #expect(try await messages(book) == [])
    }

    @Test func `an article of one word passes`() async throws {
        let story = Story(headline: "", language: "", lines: [.init(.paragraph, "Yes")])
        #expect(try await messages(TestBook([story], hasWords: true)) == [])
    }

    @Test func `four hundred chapters and four hundred articles pass`() async throws {
        let short = Story(headline: "Short", lines: [.init(.headline, "Short")])
        let stories = [.chapters(400)] + Array(repeating: short, count: 399)
        #expect(try await messages(TestBook(stories)) == [])
    }

    @Test func `an article of which nothing is heard passes`() async throws {
        var book = try TestBook([.everyRole, .chapters(1)])
        book.book.articles[1].cues = []
        #expect(try await messages(book) == [])
        book.book.articles[0].cues = []
        #expect(try await messages(book) == [])
    }

    @Test(arguments: EPUBAudio.Kind.allCases)
    func `every kind of audio is one that reading systems must play`(kind: EPUBAudio.Kind) async throws {
        var book = try TestBook([.chapters(1)])
        let name = book.book.articles[0].audio.name
        book.book.articles[0].audio = EPUBAudio(name: name, kind: kind, sampleRate: 22_050)
        #expect(try await messages(book) == [])
    }

    /// Faults put into a document of a good book, and what must be said of them.
    private static let faults: [(document: String, text: String, fault: String, id: String)] = [
        ("overlay-1.smil", "clipEnd=\"0:00:", "clipEnd=\"0:00:00.000\" class=\"0:00:", "MED-009"),
        ("overlay-1.smil", "#s2\"", "#s200\"", "RSC-012"),
        (
            "package.opf", "<meta property=\"media:duration\">0", "<meta property=\"media:duration\">9",
            "MED-016"
        ),
        ("package.opf", " media-overlay=\"overlay-1\"", "", "MED-010"),
        ("package.opf", "properties=\"nav\"", "", "RSC-005"),
        ("article-1.xhtml", "<h1", "<h1 id=\"article\"", "RSC-005"),
        ("nav.xhtml", "#b6\"", "#b600\"", "RSC-012"),
    ]

    @Test(arguments: faults.indices)
    func `planted faults are found`(index: Int) async throws {
        let fault = Self.faults[index]
        let book = try TestBook([.everyRole])
        var documents = try BookLayout(book.book).documents
        let place = try #require(documents.firstIndex { $0.name == "EPUB/" + fault.document })
        let range = try #require(documents[place].document.range(of: fault.text))
        documents[place].document.replaceSubrange(range, with: fault.fault)
        let found = try await withTemporaryFolder { folder in
            var bytes = Data()
            var archive = ZIPWriter { bytes += $0 }
            try archive.store(Array(EPUBFile.mediaType.utf8), as: "mimetype")
            for (name, document) in documents { try archive.deflate(Array(document.utf8), as: name) }
            try archive.store(Array(try #require(book.audio.values.first)), as: "EPUB/audio-1.mp3")
            try archive.finish()
            let url = folder.appending(path: "book.epub")
            try bytes.write(to: url)
            return try EPUBCheck(path: url.path)
        }
        let serious = found.messages.filter { ["FATAL", "ERROR", "WARNING"].contains($0.severity) }
        #expect(serious.contains { $0.id == fault.id }, "\(found.messages)")
        #expect(found.version == "5.3.0")
    }
}
