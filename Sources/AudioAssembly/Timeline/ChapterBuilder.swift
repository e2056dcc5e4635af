import NarrationModel

/// Collects chapter starts, and makes chapters of them that cover a file without gaps.
struct ChapterBuilder {
    private struct Mark {
        /// Nil for an opening that no passage titles.
        var title: String?
        var start: Int
        var url: String?
        var image: CoverImage?
    }

    private var marks: [Mark] = []

    /// The start of a chapter whose own passage could not be spoken.
    private var pending: Mark?

    /// Notes a passage at frame `start`, which starts a chapter when it has a title or is the first.
    mutating func append(_ planned: PlannedPassage, at start: Int) {
        var mark = self.mark(of: planned) ?? pending
        pending = nil
        if mark == nil, marks.isEmpty { mark = Mark(start: start) }
        guard var mark else { return }
        mark.start = start
        marks.append(mark)
    }

    /// Notes a passage that is not in the file: its title waits for the next passage.
    mutating func skip(_ planned: PlannedPassage) {
        pending = mark(of: planned) ?? pending
    }

    /// The chapters of a file that ends at frame `end`; an opening without a title is called `opening`.
    func chapters(until end: Int, opening: String) -> [Chapter] {
        marks.indices.map { index in
            let next = index + 1 < marks.count ? marks[index + 1].start : end
            let mark = marks[index]
            return Chapter(
                title: mark.title ?? titleText(opening) ?? "",
                frames: FrameRange(start: mark.start, end: next), url: mark.url, image: mark.image)
        }
    }

    /// The chapter that starts with the passage, if one does.
    private func mark(of planned: PlannedPassage) -> Mark? {
        guard let title = titleText(planned.passage.chapterTitle) else { return nil }
        return Mark(title: title, start: 0, url: planned.chapterURL, image: planned.chapterImage)
    }

    /// A title that players can show, or nil when nothing of it is visible.
    private func titleText(_ title: String?) -> String? {
        let text = title?.tagText() ?? ""
        return text.isEmpty ? nil : text
    }
}
