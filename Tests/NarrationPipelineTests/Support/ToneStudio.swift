import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import SpeechSynthesis

/// Renders with the project's own voices and a synthesizer that speaks in tones.
struct ToneStudio {
    var synthesizer: any SpeechSynthesizer = ToneSynthesizer()
    var formats = [AudioFormat.mp3]
    var parallelism = 4

    /// The title of the edition that all articles are made into.
    var edition: String?

    /// Whether files of earlier runs are replaced, and how files are written.
    var replaces = false
    var calls = FileCalls.system

    /// The formats that are tested one by one.
    static let formats: [AudioFormat] = [.mp3, .wav]

    static let library = VoiceLibrary(path: Checkout.root.appending(path: "Voices").path)

    /// The voices, whose lexicons are read once for all tests.
    private static let story = Result { try library.voice("en-us-news") }
    private static let item = Result { try library.voice("en-us-items") }

    func render(_ sources: [InputSource], to folder: URL) async throws -> RenderReport {
        let settings = RenderSettings(
            voice: try Self.story.get(), itemVoice: try Self.item.get(),
            files: formats.map { AudioFileSettings($0) }, edition: edition,
            cover: try CoverImage(file: Checkout.root.appending(path: "Artwork/cover.png").path),
            parallelism: parallelism)
        let engine = EngineDescription(name: "Tone", version: "1", sampleRate: 22_050, voices: [])
        let pipeline = NarrationPipeline(
            settings: settings, synthesizer: synthesizer, engine: engine,
            output: try OutputFolder(path: folder.path, replaces: replaces, calls: calls))
        return await pipeline.render(sources)
    }

    /// Renders one page.
    func render(_ page: URL, to folder: URL) async throws -> RenderReport {
        try await render([.file(path: page.path)], to: folder)
    }
}
