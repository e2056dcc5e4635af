import NarrationModel

/// What a run made, for people: a line for each audio file, and the words of each page.
package enum ReportText {
    package static func document(for report: RenderReport, in folder: String) -> String {
        report.pages.map { page in
            let rows = page.articles.map { article in
                [
                    clock(article.duration), chapters(article.chapterCount), level(article.loudness),
                    "\(folder)/\(article.files.first ?? "")",
                ]
            }
            return TextTable.document(rows) + words(of: page)
        }.joined()
    }

    private static func words(of page: RenderReport.PageReport) -> String {
        let spoken = page.articles.reduce(0) { $0 + $1.spokenWordCount }
        let omitted = page.omittedWordCount + page.articles.reduce(0) { $0 + $1.omittedWordCount }
        return "\(page.source): \(page.wordCount) words, \(spoken) spoken, \(omitted) omitted\n"
    }

    private static func clock(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        let rest = whole % 60
        return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
    }

    private static func chapters(_ count: Int) -> String {
        count == 1 ? "1 chapter" : "\(count) chapters"
    }

    private static func level(_ loudness: Loudness) -> String {
        guard let integrated = loudness.integrated else { return "silent" }
        return "\(LevelText.tenths(integrated)) LUFS"
    }
}
