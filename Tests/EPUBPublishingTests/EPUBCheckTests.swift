import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import EPUBPublishing
@testable import ZipWriting

/// Books as the format's own checker sees them: not even advice may be left.
@Suite struct EPUBCheckTests {
    private func expectNothing(
        of book: TestBook, location: SourceLocation = #_sourceLocation
    ) async throws {
        let messages = try await book.onDisk { try EPUBCheck(path: $0).messages }
        #expect(messages.isEmpty, "\(messages.prefix(5))", sourceLocation: location)
    }

    @Test(arguments: [false, true])
    func `a story with every role passes`(hasWords: Bool) async throws {
        var book = try TestBook([.everyRole], hasWords: hasWords)
        let artwork = Checkout.root.appending(path: "Artwork/cover.png")
        book.book.cover = CoverImage(bytes: [UInt8](try Data(contentsOf: artwork)), mediaType: "image/png")
        try await expectNothing(of: book)
    }

    @Test(arguments: [false, true])
    func `an edition passes with one audio file and with several`(sharesAudio: Bool) async throws {
        let second = Story(
            headline: "Ferry timetable",
            lines: [.init(.headline, "Ferry timetable"), .init(.paragraph, "Hourly.")])
        let book = try TestBook([.everyRole, second, .chapters(3)], hasWords: true, sharesAudio: sharesAudio)
        try await expectNothing(of: book)
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
        try await expectNothing(of: TestBook(stories, hasWords: true))
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
        try await expectNothing(of: book)
    }

    @Test func `nothing to show as a title passes`() async throws {
        var book = try TestBook([Story(headline: " \u{200B}\u{1}", lines: [.init(.paragraph, "Go.")])])
        book.book.sourceURL = nil
        book.book.author = " "
        try await expectNothing(of: book)
    }

    @Test func `an article of one word passes`() async throws {
        let story = Story(headline: "", language: "", lines: [.init(.paragraph, "Yes")])
        try await expectNothing(of: TestBook([story], hasWords: true))
    }

    @Test func `four hundred chapters and four hundred articles pass`() async throws {
        let short = Story(headline: "Short", lines: [.init(.headline, "Short")])
        let stories = [.chapters(400)] + Array(repeating: short, count: 399)
        try await expectNothing(of: TestBook(stories))
    }

    @Test func `an article of which nothing is heard passes`() async throws {
        var book = try TestBook([.everyRole, .chapters(1)])
        book.book.articles[1].cues = []
        try await expectNothing(of: book)
        book.book.articles[0].cues = []
        try await expectNothing(of: book)
    }

    @Test func `every kind of audio is one that reading systems must play`() async throws {
        var book = try TestBook([.chapters(1), .chapters(1), .chapters(1)], sharesAudio: false)
        #expect(EPUBAudio.Kind.allCases.count == book.book.articles.count)
        for (index, kind) in EPUBAudio.Kind.allCases.enumerated() {
            let audio = book.book.articles[index].audio
            book.book.articles[index].audio = EPUBAudio(
                name: audio.name, kind: kind, sampleRate: audio.sampleRate)
        }
        try await expectNothing(of: book)
    }

    /// Faults that are put into the documents of a good book, and the code of what must be said of each.
    private static let faults: [(document: String, text: String, fault: String, code: String)] = [
        (
            "overlay-1.smil", "#s3\"/><audio src=\"audio-1.mp3\" clipBegin=\"",
            "#s3\"/><audio src=\"audio-1.mp3\" clipBegin=\"9", "MED-008"
        ),
        ("overlay-1.smil", "#s2\"", "#s200\"", "RSC-012"),
        ("package.opf", "\"media:duration\">0", "\"media:duration\">9", "MED_016"),
        ("package.opf", "properties=\"nav\"", "", "RSC-005"),
        ("nav.xhtml", "#b6\"", "#b600\"", "RSC-012"),
        ("article-1.xhtml", "id=\"b1\"", "id=\"b2\"", "RSC-005"),
    ]

    @Test func `planted faults are found`() async throws {
        let book = try TestBook([.everyRole])
        var documents = try BookLayout(book.book).documents
        for fault in Self.faults {
            let place = try #require(documents.firstIndex { $0.name == "EPUB/" + fault.document })
            let range = try #require(documents[place].document.range(of: fault.text))
            documents[place].document.replaceSubrange(range, with: fault.fault)
        }
        let report = try await withTemporaryFolder { folder in
            let url = folder.appending(path: "book.epub")
            try book.archive(of: documents).write(to: url)
            return try EPUBCheck(path: url.path)
        }
        let serious = report.messages.filter { ["FATAL", "ERROR", "WARNING"].contains($0.severity) }
        for fault in Self.faults {
            let found = serious.contains { $0.id == fault.code && $0.text.contains(fault.document) }
            #expect(found, "\(fault) is not among \(serious)")
        }
        #expect(report.version == "5.3.0")
    }
}

extension TestBook {
    /// The archive with other documents.
    fileprivate func archive(of documents: [(name: String, document: String)]) throws -> Data {
        var bytes = Data()
        var archive = ZIPWriter { bytes += $0 }
        try archive.store(Array(EPUBFile.mediaType.utf8), as: "mimetype")
        for (name, document) in documents { try archive.deflate(Array(document.utf8), as: name) }
        for (index, audio) in audio.values.enumerated() {
            try archive.store(Array(audio), as: "EPUB/audio-\(index + 1).mp3")
        }
        try archive.finish()
        return bytes
    }
}
