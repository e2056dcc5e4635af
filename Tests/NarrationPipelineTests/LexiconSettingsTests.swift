import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing
import Verbalization

@Suite struct LexiconSettingsTests {
    /// Writes files, and gives the folder.
    private func withFiles<Result>(
        _ files: [String: String], _ body: (URL) async throws -> Result
    ) async throws -> Result {
        try await withTemporaryFolder { folder in
            for (name, text) in files {
                let url = folder.appending(path: name)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url)
            }
            return try await body(folder)
        }
    }

    /// A folder of voices in which every layer says another word for `Layer`, and its own for nothing else.
    private static let files = [
        "Voices/shared/all.tsv": "Layer\tsay\tshared\nAll\tsay\tshared\n",
        "Voices/test/own.tsv": "Layer\tsay\tvoice\n",
        "config/narrate.toml": """
        [lexicon]
        files = ["names/publication.tsv"]

        [[site]]
        host = "news.example.org"
        lexicons = ["site-close.tsv"]

        [[site]]
        host = "example.org"
        lexicons = ["site.toml"]
        """,
        "config/names/publication.tsv": "Layer\tsay\tpublication\n",
        "config/site.toml": "[[entry]]\nwritten = 'Layer'\nsay = 'site'\n",
        "config/site-close.tsv": "Layer\tsay\tclose\n",
        "page.txt": "x",
        "page.txt.lexicon.tsv": "Layer\tsay\tarticle\n",
        "other.txt": "x",
        "run.tsv": "Layer\tsay\tcommand\n",
    ]

    private func voice(in folder: URL) throws -> VoiceLibrary.Entry {
        let shipped = Checkout.root.appending(path: "Voices/en-us-news/voice.toml")
        let text = try String(contentsOf: shipped, encoding: .utf8)
        let list = #/lexicons = \[[^\]]*\]/#
        try #require(text.contains(list))
        try text.replacing(list, with: "lexicons = [\"../shared/all.tsv\", \"own.tsv\"]").write(
            to: folder.appending(path: "Voices/test/voice.toml"), atomically: true, encoding: .utf8)
        return try VoiceLibrary(path: folder.appending(path: "Voices").path).voice("test")
    }

    @Test func `the closest layer wins`() async throws {
        try await withFiles(Self.files) { folder in
            let voice = try voice(in: folder)
            func value(_ page: String, _ url: String?, config: Bool = true, given: [String] = []) throws
                -> String
            {
                let settings = try LexiconSettings(
                    configuration: config ? folder.appending(path: "config/narrate.toml").path : "/dev/null",
                    given: given.map { folder.appending(path: $0).path })
                let article = Article(kind: .story, headline: "", sourceURL: url, blocks: [])
                let source = InputSource.file(path: folder.appending(path: page).path)
                let lexicon = try settings.layers(for: source).voice(voice, for: article).lexicon
                #expect(lexicon.entry(for: "All")?.value == "shared")
                return lexicon.entry(for: "Layer")?.value ?? ""
            }
            #expect(voice.lexicon.entry(for: "Layer")?.value == "voice")
            #expect(try value("other.txt", nil, config: false) == "voice")
            #expect(try value("other.txt", nil) == "publication")
            #expect(try value("other.txt", "https://example.org/a") == "site")
            #expect(try value("other.txt", "https://news.example.org/a") == "close")
            #expect(try value("page.txt", "https://news.example.org/a") == "article")
            #expect(try value("page.txt", "https://news.example.org/a", given: ["run.tsv"]) == "command")
        }
    }

    @Test func `forms that are said in several ways are told, within a layer as a warning`() async throws {
        var files = Self.files
        files["Voices/shared/all.tsv"] =
            "Layer\tsay\tshared\nAll\tsay\tshared\nAll\tsay\tevery\nSame\tword\nSame\tword\n"
        try await withFiles(files) { folder in
            let conflicts = try voice(in: folder).lexicons.conflicts
            #expect(conflicts.map(\.severity) == [.warning, .note])
            #expect(conflicts.allSatisfy { $0.code == "lexicon-conflict" })
            #expect(
                conflicts[0].message.contains("shared/all.tsv:2")
                    && conflicts[0].message.contains("shared/all.tsv:3"))
            #expect(
                conflicts[1].message.contains("shared/all.tsv:1")
                    && conflicts[1].message.contains("test/own.tsv:1"))
            #expect(try voice(in: folder).lexicons.diagnostics().count == 1)
        }
    }

    @Test func `the lexicons that are shipped agree within each layer`() throws {
        for id in ToneStudio.library.ids() {
            #expect(try ToneStudio.library.voice(id).lexicons.diagnostics() == [])
        }
    }

    @Test func `every wrong line is told, with its file`() async throws {
        var files = Self.files
        files["run.tsv"] = "Layer\nOther\tsay\n\nThird\tpia\tx\n"
        try await withFiles(files) { folder in
            let path = folder.appending(path: "run.tsv").path
            let error = #expect(throws: PipelineError.self) {
                try LexiconSettings(configuration: "/dev/null", given: [path])
            }
            let lines = [error?.message ?? ""] + (error?.details ?? [])
            #expect(error?.code == .lexiconUnusable)
            #expect(lines.map { $0.hasPrefix(path + ":") } == [true, true, true])
            #expect(lines.map { $0.dropFirst(path.count + 1).prefix(1) } == ["1", "2", "4"])
        }
    }

    @Test(arguments: [
        ("[lexicon]\nfiles = [\"nowhere.tsv\"]", "nowhere.tsv"),
        ("[lexicon]\nfile = []", "did you mean 'files'?"),
        ("lexicon = 7", "write it as a table, '[lexicon]'"), ("[lexicon]\nfiles = 'a'", "write a list"),
        ("[[site]]\nhost = 'https://x'\nlexicons = ['a.tsv']", "https://x"),
    ])
    func `a configuration that is wrong is told`(toml: String, message: String) async throws {
        try await withFiles(["narrate.toml": toml]) { folder in
            let error = #expect(throws: PipelineError.self) {
                try LexiconSettings(configuration: folder.appending(path: "narrate.toml").path)
            }
            #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        }
    }

    @Test func `a lexicon for another language is told`() async throws {
        var files = Self.files
        files["Voices/test/own.tsv"] = nil
        files["Voices/test/own.toml"] = "[[entry]]\nwritten = 'Layer'\nsay = 'x'\nlanguage = 'de'\n"
        files["Voices/test/own.tsv"] = ""
        files["run.toml"] = files["Voices/test/own.toml"]
        try await withFiles(files) { folder in
            let settings = try LexiconSettings(
                configuration: "/dev/null", given: [folder.appending(path: "run.toml").path])
            let voice = try settings.layers(for: .standardInput).voice(try voice(in: folder))
            #expect(voice.lexicons.diagnostics().map(\.code) == ["lexicon-other-language"])
            #expect(voice.lexicon.entry(for: "Layer")?.value == "shared")
        }
    }
}
