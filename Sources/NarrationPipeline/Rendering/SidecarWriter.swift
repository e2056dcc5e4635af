import AudioAssembly
import NarrationModel

/// Writes the documents beside an episode's audio.
struct SidecarWriter {
    let plan: EpisodePlan
    let episode: Episode

    /// Writes `sidecars` into `files`, which have the finished audio already.
    func write(_ sidecars: Set<Sidecar>, into files: inout EpisodeFileSet) throws {
        let audio = files.audio
        for sidecar in Sidecar.allCases where sidecars.contains(sidecar) {
            switch sidecar {
            case .book: try EpisodeBook(plan: plan, episode: episode).write(into: &files)
            case .cover: try writeCover(into: &files)
            default:
                try files.add(
                    Array(document(sidecar, audio).utf8), ending: sidecar.rawValue,
                    mediaType: sidecar.mediaType)
            }
        }
    }

    /// The text of a document.
    private func document(_ sidecar: Sidecar, _ audio: [EpisodeFile]) -> String {
        switch sidecar {
        case .words: WordsVTT.document(for: episode)
        case .subtitles: SRT.document(for: episode)
        case .lyrics: LRC.document(for: episode)
        case .transcriptJSON: TranscriptJSON.document(for: episode)
        case .chapters: ChaptersJSON.document(for: episode)
        case .chapterLines: ChaptersText.document(for: episode)
        case .page: page(audio)
        default: WebVTT.document(for: episode)
        }
    }

    private func page(_ audio: [EpisodeFile]) -> String {
        ReadAlongPage.document(
            for: plan.parts.map(\.article), front: plan.front, episode,
            audioFiles: audio.map { file in
                ReadAlongPage.AudioFile(
                    name: file.name,
                    mediaType: file.audio?.format == .opus ? "audio/ogg; codecs=opus" : file.mediaType)
            })
    }

    private func writeCover(into files: inout EpisodeFileSet) throws(PipelineError) {
        guard let cover = plan.tags.cover else { return }
        let ending = cover.mediaType == "image/png" ? "png" : "jpg"
        try files.add(cover.bytes, ending: ending, mediaType: cover.mediaType)
    }
}
