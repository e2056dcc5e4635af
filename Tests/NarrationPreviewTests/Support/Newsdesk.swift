import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PageFetching
import SpeechSynthesis
import Testing

@testable import NarrationPreview

/// A desk with the real engine, on a page and a configuration in a folder of its own.
struct Newsdesk: Sendable {
    let folder: URL
    let desk: PreviewDesk
    let page: URL

    var configuration: URL { folder.appending(path: "narrate.toml") }

    /// The pages that tests work on.
    enum Page: Sendable {
        case sample(String)
        case text(String, name: String = "page.md")
        case web(address: String)
    }

    static let harbor = Page.sample("harbour-bridge/page.txt")

    /// Opens a copy of `page` while `body` runs. `files` are written beside it; without one of its own the configuration says nothing.
    ///
    /// With `ownVoices` the voices are a copy in the folder, which may be changed; `synthesizer` speaks in the place of the engine.
    static func run(
        _ page: Page = harbor, files: [String: String] = [:], sounds: SoundSettings = SoundSettings(),
        voice: String = "en-us-news",
        ownVoices: Bool = false, synthesizer: (any SpeechSynthesizer)? = nil,
        _ body: @Sendable (Newsdesk) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let (source, place) = try write(page, to: folder)
            for (name, text) in files.merging(
                ["narrate.toml": "# The desk's.\n"], uniquingKeysWith: { given, _ in given })
            {
                try Data(text.utf8).write(to: folder.appending(path: name))
            }
            let original = Checkout.root.appending(path: "Voices")
            let voices = ownVoices ? folder.appending(path: "Voices") : original
            if ownVoices { try FileManager.default.copyItem(at: original, to: voices) }
            let installation = Installation(
                workerProgram: BuiltProgram.worker.url.path, voices: voices.path,
                cover: Checkout.root.appending(path: "Artwork/cover.png").path)
            let choices = choices(in: folder, installation, sounds, voice)
            @Sendable func open(_ session: NarrationSession) async throws {
                let desk = try PreviewDesk(
                    [source], input: place.lastPathComponent, choices, session: session, installation)
                try await body(Newsdesk(folder: folder, desk: desk, page: place))
            }
            if let synthesizer {
                let engine = EngineDescription(name: "Tone", version: "1", sampleRate: 22_050, voices: [])
                return try await open(NarrationSession(synthesizer: synthesizer, engine: engine))
            }
            try await NarrationSession.withSession(
                try choices.settings(), installation, workerCount: 2, report: { _ in }, open)
        }
    }

    private static func choices(
        in folder: URL, _ installation: Installation, _ sounds: SoundSettings, _ voice: String
    ) -> PreviewChoices {
        let path = folder.appending(path: "narrate.toml").path
        return PreviewChoices(configuration: path, output: folder.appending(path: "out").path) {
            () throws(PipelineError) in
            let library = VoiceLibrary(path: installation.voices)
            var settings = RenderSettings(
                voice: try library.voice(voice), itemVoice: try library.voice("en-us-items"),
                files: [AudioFileSettings(.mp3)],
                parallelism: 2, fetcher: PageFetcher(allowsPrivateAddresses: true),
                reading: try ReadingSettings(configuration: path),
                lexicons: try LexiconSettings(configuration: path), sounds: sounds)
            settings.cover = try CoverImage(file: installation.cover)
            return settings
        }
    }

    private static func write(_ page: Page, to folder: URL) throws -> (InputSource, URL) {
        switch page {
        case .sample(let path):
            let original = Checkout.root.appending(path: "Samples/\(path)")
            let place = folder.appending(path: original.lastPathComponent)
            try FileManager.default.copyItem(at: original, to: place)
            return (.file(path: place.path), place)
        case .text(let text, let name):
            let place = folder.appending(path: name)
            try Data(text.utf8).write(to: place)
            return (.file(path: place.path), place)
        case .web(let address): return (.web(address: address), folder)
        }
    }

    // MARK: - Looking at it

    func rows(_ article: String = "1") async throws -> [RowDocument] { try await desk.article(article).rows }

    func passages(_ article: String = "1") async throws -> [PassageRow] {
        try await rows(article).compactMap { row in if case .passage(let row) = row { row } else { nil } }
    }

    func omissions(_ article: String = "1") async throws -> [OmissionRow] {
        try await rows(article).compactMap { row in if case .omission(let row) = row { row } else { nil } }
    }

    /// The passage in which a text stands.
    func passage(_ text: String, in article: String = "1") async throws -> PassageRow {
        try #require(try await passages(article).first { $0.text.contains(text) }, "no passage has '\(text)'")
    }

    func omission(_ text: String, in article: String = "1") async throws -> OmissionRow {
        try #require(
            try await omissions(article).first { $0.text.contains(text) }, "no omission has '\(text)'")
    }

    /// All that lies in the folder but for the voices, with its content.
    func files() throws -> [String: Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            !$0.hasPrefix("Voices")
        }
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                (try? Data(contentsOf: folder.appending(path: name))).map { (name, $0) }
            })
    }

    func text(of name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }
}

extension PassageRow {
    var text: String { sentences.map(\.written).joined(separator: " ") }
}

extension SentenceDocument {
    /// The written words, by their places in UTF-16.
    var wordTexts: [String] {
        let units = Array(written.utf16)
        return words.map { String(decoding: units[$0[0]..<$0[1]], as: UTF16.self) }
    }

    /// What is written, and what is said for it.
    var readings: [String: SpanDocument] {
        Dictionary(
            spans.map { (wordTexts[$0.firstWord...$0.lastWord].joined(separator: " "), $0) },
            uniquingKeysWith: { first, _ in first })
    }
}

/// The error of the desk that `body` throws.
func problem<Result>(
    _ body: () async throws -> Result, location: SourceLocation = #_sourceLocation
) async -> (code: String, message: String) {
    do {
        _ = try await body()
        Issue.record("nothing was thrown", sourceLocation: location)
    } catch let error as PreviewError {
        return (error.code, error.message)
    } catch {
        Issue.record("\(error) is no error of the desk", sourceLocation: location)
    }
    return ("", "")
}
