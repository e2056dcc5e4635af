internal import FoundationEssentials

/// Chapters begin with the audio, follow on each other without a gap, and end with it; and the files of chapters
/// beside the audio have the same.
///
/// Those inside an audio file are covered by its digest, so that no other program is needed to read them.
struct ChapterOrder: EpisodeCheck {
    func findings(in episode: FinishedEpisode) -> [VerificationFinding] {
        [timeline(of: episode.manifest).map { .init(.chaptersBroken, episode.manifestName, $0) }]
            .compactMap { $0 }
            + episode.manifest.files.compactMap { file in
                fault(of: file.name, in: episode).map { .init(.chaptersBroken, file.name, $0) }
            }
    }

    /// What is wrong with the manifest's own chapters.
    private func timeline(of manifest: WrittenManifest) -> String? {
        guard !manifest.chapters.isEmpty else { return "an episode needs a chapter; render again" }
        var end = 0
        for chapter in manifest.chapters {
            guard chapter.frames.count == 2, chapter.frames[0] == end, chapter.frames[1] > end else {
                return
                    "chapter '\(chapter.title.prefix(40))' must begin where the one before it ends, and last; render again"
            }
            end = chapter.frames[1]
        }
        guard end == manifest.audio.frameCount else {
            return "the chapters end at frame \(end) of \(manifest.audio.frameCount); render again"
        }
        return nil
    }

    /// What is wrong with a file of chapters; nil for other files, and for one that is not there.
    private func fault(of name: String, in episode: FinishedEpisode) -> String? {
        let (isDocument, isList) = (name.hasSuffix(".chapters.json"), name.hasSuffix(".chapters.txt"))
        guard isDocument || isList, let text = episode.text(of: name) else { return nil }
        let starts = isDocument ? ChaptersDocument.starts(in: text) : TimedText.lineStarts(in: text)
        guard let starts else { return "the chapters cannot be read; render again" }
        let expected = episode.manifest.chapters.map { episode.milliseconds(at: $0.frames.first ?? 0) }
        guard starts.count == expected.count else {
            return "the file has \(starts.count) chapters where \(expected.count) were made; render again"
        }
        let precision = isDocument ? 1 : 1000
        for (start, expected) in zip(starts, expected) where abs(start - expected) > precision {
            return "a chapter begins at \(start) ms and not at \(expected) ms; render again"
        }
        return nil
    }
}

extension FinishedEpisode {
    /// A place on the timeline in milliseconds, to the nearest.
    func milliseconds(at frame: Int) -> Int {
        let rate = max(1, manifest.audio.sampleRate)
        return (frame * 2000 + rate) / (2 * rate)
    }
}

/// The chapters of a JSON file of the podcast namespace.
private struct ChaptersDocument: Decodable {
    struct Chapter: Decodable {
        var startTime: Double
    }

    var chapters: [Chapter]

    /// The starts in milliseconds; nil when the text is no such file.
    static func starts(in text: String) -> [Int]? {
        let document = try? JSONDecoder().decode(ChaptersDocument.self, from: Data(text.utf8))
        return document?.chapters.map { Int(($0.startTime * 1000).rounded()) }
    }
}
