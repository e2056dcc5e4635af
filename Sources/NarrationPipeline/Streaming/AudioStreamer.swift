import AudioAssembly
import NarrationModel
import SpeechSynthesis

/// Speaks articles into a stream: the first sentence is heard before the last is even written.
///
/// Articles follow each other; there are no chapters, sounds or documents.
struct AudioStreamer: Sendable {
    let settings: RenderSettings

    /// What the stream is made of.
    let file: AudioFileSettings
    let synthesizer: any SpeechSynthesizer
    let report: @Sendable (RenderEvent) -> Void

    /// Hands the bytes of the stream to `sink` as they come.
    ///
    /// - Throws: ``PipelineError`` when the engine fails, and what `sink` throws.
    func stream(_ sources: [InputSource], to sink: ([UInt8]) throws -> Void) async throws -> StreamReport {
        guard var stream = LiveStream(file) else {
            let formats = LiveStream.formats.map(\.rawValue).joined(separator: " or ")
            throw PipelineError(.configurationUnusable, "a stream is \(formats); choose one with '--format'")
        }
        var result = StreamReport()
        try sink(stream.header)
        for source in sources {
            for article in articles(of: source, into: &result) {
                try await speak(article, into: &result) { try sink(stream.append($0)) }
            }
        }
        try sink(stream.finish())
        return result
    }

    /// The articles of a source, with the voices that speak them.
    private func articles(of source: InputSource, into result: inout StreamReport) -> [SpokenArticle] {
        do throws(RenderReport.Failure) {
            let reader = SourceReader(settings: settings, ledger: nil, earlyStart: nil, report: report)
            let (pages, lexicons) = try reader.pages(of: source)
            result.diagnostics += pages.flatMap(\.edition.diagnostics)
            return pages.flatMap(\.edition.articles).map { article in
                SpokenArticle(
                    article: article, voice: lexicons.voice(settings.voice(for: article.kind), for: article))
            }
        } catch {
            result.failures.append(error)
            return []
        }
    }

    private func speak(
        _ spoken: SpokenArticle, into result: inout StreamReport, _ sink: (EncodedClip) throws -> Void
    ) async throws {
        let voice = spoken.voice
        var passages = StreamedPassages(
            of: spoken.article, voice: voice, settings.sounds.disclosure)
        let recorder = ClipRecorder(
            synthesizer: synthesizer, engineVoice: voice.voice.engineVoice, encodings: [file.clipEncoding],
            levelling: voice.voice.levelling(to: settings.loudness))
        try await forEachInOrder(
            next: { passages.next() }, width: settings.passagesAhead
        ) { passage in
            do throws(SynthesisError) {
                return try await recorder.record(passage)
            } catch {
                throw voice.locating(PipelineError(error))
            }
        } consume: { recorded in
            result.add(recorded)
            guard let clip = recorded.clip, let encoded = clip.encoded.first else { return }
            try sink(encoded)
        }
        result.diagnostics += passages.diagnostics
    }
}

/// An article and the voice that speaks it, with all lexicons for it.
private struct SpokenArticle {
    var article: Article
    var voice: VoiceLibrary.Entry
}
