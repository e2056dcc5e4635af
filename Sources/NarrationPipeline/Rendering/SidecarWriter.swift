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
            case .page: try files.add(page(audio), ending: sidecar.rawValue, mediaType: sidecar.mediaType)
            default:
                guard let document = Self.documents[sidecar] else { continue }
                try files.add(ending: sidecar.rawValue, mediaType: sidecar.mediaType) { file in
                    try file.writeText { try document.write(episode, to: $0) }
                }
            }
        }
    }

    /// What is written from the episode alone.
    private static let documents: [Sidecar: any EpisodeDocument.Type] = [
        .transcript: WebVTT.self, .words: WordsVTT.self, .subtitles: SRT.self, .lyrics: LRC.self,
        .transcriptJSON: TranscriptJSON.self, .chapters: ChaptersJSON.self, .chapterLines: ChaptersText.self,
    ]

    private func page(_ audio: [EpisodeFile]) throws -> [UInt8] {
        let page = try ReadAlongPage.document(
            for: plan.parts.map(\.article), front: plan.front, episode,
            audioFiles: audio.map { file in
                ReadAlongPage.AudioFile(
                    name: file.name,
                    mediaType: file.audio?.format == .opus ? "audio/ogg; codecs=opus" : file.mediaType)
            })
        return Array(page.utf8)
    }

    private func writeCover(into files: inout EpisodeFileSet) throws(PipelineError) {
        guard let cover = plan.tags.cover else { return }
        let ending = cover.mediaType == "image/png" ? "png" : "jpg"
        try files.add(cover.bytes, ending: ending, mediaType: cover.mediaType)
    }
}
