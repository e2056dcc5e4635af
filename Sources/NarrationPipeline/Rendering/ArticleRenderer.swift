import AudioAssembly
import NarrationModel
import SpeechSynthesis

/// Makes the files of one article: audio, transcript, chapters and manifest.
///
/// Passages are spoken several at a time; their clips go to the disk in order, as they arrive.
struct ArticleRenderer: Sendable {
    let article: Article

    /// The page's omissions, for the manifest of the page's first article.
    let page: PageAccount?

    /// The voice with all lexicons for the article.
    let entry: VoiceLibrary.Entry
    let settings: RenderSettings
    let synthesizer: any SpeechSynthesizer
    let engine: EngineDescription
    let output: OutputFolder

    /// The files' name without an ending.
    let stem: String
    let report: @Sendable (RenderEvent) -> Void

    private var voice: Voice { entry.voice }
    private var format: AudioFormat { settings.encoding.format }

    func render() async throws(PipelineError) -> RenderedArticle {
        let script = PageStages.script(for: article, voice: entry)
        let file = try output.begin("\(stem).\(format.rawValue)")
        do {
            let spoken = try await speak(script, into: file)
            let digest = try file.digest()
            try file.finish()
            return try writeSidecars(script, spoken, audioDigest: digest)
        } catch {
            file.abandon()
            throw (error as? PipelineError) ?? PipelineError(.internalFault, "rendering was interrupted")
        }
    }

    private func speak(_ script: Script, into file: PartialFile) async throws -> SpokenEpisode {
        do {
            var recording = try EpisodeRecording(
                of: script, tags: tags, encoding: settings.encoding, sampleRate: engine.sampleRate, into: file
            )
            let recorder = ClipRecorder(
                synthesizer: synthesizer, engineVoice: voice.engineVoice, encoding: settings.encoding,
                levelling: voice.levelling(to: settings.loudness))
            try await forEachInOrder(script.passages, width: settings.parallelism) { passage in
                try await recorder.record(passage)
            } consume: { recorded in
                try recording.take(recorded)
                let count = recording.passageCount
                report(.spoke(title: article.headline, passages: count, of: script.passages.count))
            }
            return try recording.finish()
        } catch let error as AssemblyError {
            throw PipelineError(error)
        } catch let error as SynthesisError {
            throw entry.locating(PipelineError(error))
        }
    }

    private var tags: Tags {
        Tags(
            title: article.headline, artist: article.author, album: settings.album,
            date: (article.published ?? article.date)?.day.map { PublicationTime(day: $0).iso8601 },
            language: article.language,
            sourceURL: article.sourceURL,
            comment: "Read by the synthetic voice \(voice.id) of narrate (\(engine.name) \(engine.version))",
            cover: settings.cover)
    }

    private func writeSidecars(
        _ script: Script, _ spoken: SpokenEpisode, audioDigest: String
    ) throws(PipelineError) -> RenderedArticle {
        let documents = [
            ("\(stem).vtt", WebVTT.document(for: spoken.episode)),
            ("\(stem).chapters.json", ChaptersJSON.document(for: spoken.episode)),
        ]
        var siblings = [SiblingFile(name: "\(stem).\(format.rawValue)", digest: "sha256:\(audioDigest)")]
        for (name, document) in documents {
            let bytes = Array(document.utf8)
            try output.write(bytes, to: name)
            siblings.append(SiblingFile(name: name, digest: "sha256:\(SHA256Digest.hexadecimal(of: bytes))"))
        }
        let manifest = manifest(script, spoken, files: siblings)
        try output.write(Array(manifest.document.utf8), to: "\(stem).json")
        return rendered(manifest, spoken)
    }

    private func manifest(_ script: Script, _ spoken: SpokenEpisode, files: [SiblingFile]) -> Manifest {
        let omissions =
            script.omissions.map { StagedOmission(stage: .verbalization, omission: $0) }
            + spoken.omissions.map { StagedOmission(stage: .synthesis, omission: $0) }
        return Manifest(
            article: article, voice: voice.id,
            engine: EngineIdentity(name: engine.name, version: engine.version), format: format,
            bitRate: format == .mp3 ? settings.encoding.bitRate : nil, episode: spoken.episode,
            omissions: omissions, diagnostics: diagnostics(script, spoken), files: files,
            page: page)
    }

    private func diagnostics(_ script: Script, _ spoken: SpokenEpisode) -> [Diagnostic] {
        let level = LoudnessCheck.diagnostic(for: spoken.episode.loudness, settings.loudness, voice: voice.id)
        return script.diagnostics + spoken.diagnostics + (level.map { [$0] } ?? [])
    }

    private func rendered(_ manifest: Manifest, _ spoken: SpokenEpisode) -> RenderedArticle {
        RenderedArticle(
            title: article.headline, kind: article.kind, files: manifest.files.map(\.name) + ["\(stem).json"],
            duration: Double(spoken.episode.frameCount) / Double(spoken.episode.sampleRate),
            chapterCount: spoken.episode.chapters.count, loudness: spoken.episode.loudness,
            wordCount: article.wordCount, spokenWordCount: spoken.episode.wordCount,
            omittedWordCount: manifest.omittedWordCount, diagnostics: manifest.diagnostics,
            hasLosses: manifest.diagnostics.contains { $0.severity == .warning })
    }
}
