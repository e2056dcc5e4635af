import NarrationModel

/// What a run made, for people: a line for each audio file, and the words of each page.
package enum ReportText {
    package static func document(for report: RenderReport, in folder: String) -> String {
        let pages = report.pages.map { page in
            TextTable.document(page.episodes.map { row(for: $0, in: folder) })
                + words(of: page, isEdition: report.edition != nil)
        }
        let edition = report.edition.map { episode in
            TextTable.document([row(for: episode, in: folder)])
                + "\(episode.title): \(counts(episode.wordCount, episode.spokenWordCount, episode.omittedWordCount))\n"
        }
        return pages.joined() + (edition ?? "") + (report.fit.map(line) ?? "") + work(of: report)
    }

    /// What had to be done, and what had been done before.
    private static func work(of report: RenderReport) -> String {
        guard !report.episodes.isEmpty else { return "" }
        let passages = report.passages
        var line = "passages: \(passages.spoken) spoken, \(passages.reused) reused"
        let unchanged = report.episodes.count { $0.isUnchanged }
        if unchanged > 0 {
            line += unchanged == 1 ? "; 1 article unchanged" : "; \(unchanged) articles unchanged"
        }
        return line + "\n"
    }

    /// What was done to make the edition fit.
    private static func line(for fit: FitReport) -> String {
        var line =
            "asked to last \(CountText.clock(Double(fit.wanted))): \(CountText.clock(fit.seconds)) at \(fit.rate) times the usual rate"
        if !fit.leftOut.isEmpty {
            line += "; left out: " + fit.leftOut.map { "'\($0)'" }.joined(separator: ", ")
        }
        return line + "\n"
    }

    /// The files that would be made, with their sizes, and when their chapters begin.
    package static func forecast(for report: RenderReport) -> String {
        let episodes = report.episodes.map { episode in
            let files = episode.audio.map { file in
                [
                    CountText.clock(episode.duration), CountText.count(episode.chapters.count, "chapter"),
                    (file.isEstimate ? "about " : "") + "\(file.byteCount) bytes", file.name,
                ]
            }
            let starts = episode.chapters.map { chapter in
                "  \(CountText.clock(Double(chapter.frames.start) / Double(episode.sampleRate)))  \(chapter.title)\n"
            }
            return TextTable.document(files) + starts.joined()
        }
        return episodes.joined() + (report.fit.map(line) ?? "")
    }

    private static func row(for episode: RenderedEpisode, in folder: String) -> [String] {
        [
            CountText.clock(episode.duration), CountText.count(episode.chapters.count, "chapter"),
            level(episode.loudness, episode.target),
            "\(folder)/\(audioNames(of: episode))",
        ]
    }

    /// The first audio file's name, and the endings of the others.
    private static func audioNames(of episode: RenderedEpisode) -> String {
        let endings = episode.audio.dropFirst().compactMap { $0.name.split(separator: ".").last }
        return ([episode.audio.first?.name ?? ""] + endings.map { ".\($0)" }).joined(separator: " ")
    }

    /// The words of a page; those that went into an edition are counted there.
    private static func words(of page: RenderReport.PageReport, isEdition: Bool) -> String {
        guard !isEdition else {
            return "\(page.source): \(page.wordCount) words, \(page.omittedWordCount) omitted in reading\n"
        }
        let spoken = page.episodes.reduce(0) { $0 + $1.spokenWordCount }
        let omitted = page.omittedWordCount + page.episodes.reduce(0) { $0 + $1.omittedWordCount }
        return "\(page.source): \(counts(page.wordCount, spoken, omitted))\n"
    }

    private static func counts(_ all: Int, _ spoken: Int, _ omitted: Int) -> String {
        "\(all) words, \(spoken) spoken, \(omitted) omitted"
    }

    private static func level(_ loudness: Loudness, _ target: LoudnessTarget) -> String {
        guard let integrated = loudness.integrated else { return "silent" }
        return "\(LevelText.tenths(integrated)) LUFS"
            + (loudness.misses(target) ? ", not \(target.rawValue)" : "")
    }
}
