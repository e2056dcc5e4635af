import Foundation
import NarrationModel
import NarrationTestSupport
import SpeechSynthesis

@testable import NarrationPipeline

/// Renders with the project's own voices and a synthesizer that speaks in tones.
struct ToneStudio {
    var synthesizer: any SpeechSynthesizer = Self.tones
    var formats = [AudioFormat.mp3]
    var parallelism = 4
    var ffmpeg = FFmpeg()
    var bitRate: Int?
    var edition: EditionSettings?

    /// Nothing around the articles, so that files hold what the page does and no more.
    var sounds = {
        var sounds = SoundSettings()
        sounds.disclosure = .none
        return sounds
    }()

    /// Whether files of earlier runs are replaced, and how files are written.
    var replaces = false
    var calls = FileCalls.system

    /// Remembers what earlier runs have made.
    var ledger: PageLedger?

    /// Tones that the voices' gains bring to -19 LUFS, about as loud as files are to be.
    private static let tones = {
        var speech = ToneSpeech()
        speech.amplitude = 5_500
        return ToneSynthesizer(speech: speech)
    }()

    /// The formats that are tested one by one.
    static let formats: [AudioFormat] = [.mp3, .opus, .flac, .wav, .ogg, .m4b]

    static let library = VoiceLibrary(path: Checkout.root.appending(path: "Voices").path)

    /// The voices, whose lexicons are read once for all tests.
    private static let story = Result { try library.voice("en-us-news") }
    private static let item = Result { try library.voice("en-us-items") }

    /// What the pipeline is told.
    func settings() throws -> RenderSettings {
        var settings = RenderSettings(
            voice: try Self.story.get(), itemVoice: try Self.item.get(),
            files: formats.map { AudioFileSettings($0, bitRate: bitRate) }, edition: edition,
            cover: try CoverImage(file: Checkout.root.appending(path: "Artwork/cover.png").path),
            parallelism: parallelism, sounds: sounds)
        settings.ffmpeg = ffmpeg
        return settings
    }

    /// Renders into `folder`, or tells what rendering would give when there is none.
    func render(_ sources: [InputSource], to folder: URL?) async throws -> RenderReport {
        let engine = EngineDescription(name: "Tone", version: "1", sampleRate: 22_050, voices: [])
        let pipeline = NarrationPipeline(
            settings: try settings(), synthesizer: synthesizer, engine: engine, covers: nil,
            output: try folder.map { folder in
                try OutputFolder(path: folder.path, replaces: replaces, calls: calls)
            }, ledger: ledger, earlyStart: nil, report: { _ in })
        return await pipeline.render(sources)
    }

    /// Renders one page.
    func render(_ page: URL, to folder: URL) async throws -> RenderReport {
        try await render([.file(path: page.path)], to: folder)
    }
}
