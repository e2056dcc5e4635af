import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct FileNameTests {
    /// Headlines that want to be something else than a file in the output folder, or the same file twice.
    private static let headlines = [
        "..", "../../etc/passwd", "..%2f..%2fetc", "/dev/null", "-rf", "--output", "CON", "con", "nul", "AUX",
        "com1", "LPT9", "Nul.txt", ".", "~root", "$(reboot)", "`reboot`", "a\u{0}b", "evil\u{202E}3pm.exe",
        "🚢⚓️🌊", "!!!", "— * —", "Café", "Cafe\u{301}", "CAFÉ", "cafe", "Straße", "STRASSE", "Київ", "北京",
        String(repeating: "longword", count: 60), String(repeating: "many words ", count: 60),
        "The same headline", "The same headline", "the SAME headline", "The same headline 2",
    ]

    @Test func `whatever headlines say, every article gets a file of its own in the folder`() async throws {
        try await withTemporaryFolder { folder in
            let pages = folder.appending(path: "pages")
            let output = folder.appending(path: "inner/out")
            let sources = try Pages.write(Self.headlines.map { Pages.story($0) }, to: pages)
            let report = try await ToneStudio(formats: [.wav]).render(sources, to: output)
            #expect(report.allFailures.isEmpty, "\(report.allFailures)")
            #expect(report.episodes.count == Self.headlines.count)
            let names = report.episodes.flatMap(\.files)
            #expect(Set(names.map { $0.lowercased() }).count == names.count)
            #expect(try Set(FileManager.default.contentsOfDirectory(atPath: output.path)) == Set(names))
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                    "inner", "pages",
                ])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/inner") == ["out"])
            for name in names { expectSafe(name) }
        }
    }

    private func expectSafe(_ name: String) {
        #expect(name.wholeMatch(of: /[a-z0-9][a-z0-9-]*\.[a-z.]+[0-9]?/) != nil, "\(name)")
        #expect(name.utf8.count <= 100, "\(name)")
        #expect(name.prefixMatch(of: /(con|prn|aux|nul|com[0-9]|lpt[0-9])\./) == nil, "\(name)")
    }

    @Test func `an edition beside an article of its title is refused, not mixed up with it`() async throws {
        try await withTemporaryFolder { folder in
            let sources = try Pages.write(
                [Pages.story("A ship in the bay")], to: folder.appending(path: "pages"))
            let output = folder.appending(path: "out")
            _ = try await ToneStudio(formats: [.wav]).render(sources, to: output)
            let before = try Pages.contents(of: output)
            let report = try await ToneStudio(
                formats: [.wav], edition: EditionSettings(title: "A ship in the bay")
            )
            .render(sources, to: output)
            #expect(report.allFailures.map(\.error.code) == [.outputExists])
            #expect(try Pages.contents(of: output) == before)
        }
    }
}
