import NarrationModel

/// Collects chapter starts, and makes chapters of them that cover a file without gaps.
struct ChapterBuilder {
    private struct Mark {
        /// Nil for an opening that no passage titles.
        var title: String?
        var start: Int
    }

    private var marks: [Mark] = []

    /// The title of a chapter whose own passage could not be spoken.
    private var pending: String?

    /// Notes a passage at frame `start`, which starts a chapter when it has a title or is the first.
    mutating func append(title: String?, at start: Int) {
        let title = titleText(title) ?? pending
        pending = nil
        if title != nil || marks.isEmpty {
            marks.append(Mark(title: title, start: start))
        }
    }

    /// Notes a passage that is not in the file: its title waits for the next passage.
    mutating func skip(title: String?) {
        pending = titleText(title) ?? pending
    }

    /// The chapters of a file that ends at frame `end`; an opening without a title is called `opening`.
    func chapters(until end: Int, opening: String) -> [Chapter] {
        marks.indices.map { index in
            let next = index + 1 < marks.count ? marks[index + 1].start : end
            return Chapter(
                title: marks[index].title ?? titleText(opening) ?? "",
                frames: FrameRange(start: marks[index].start, end: next))
        }
    }

    /// A title that players can show, or nil when nothing of it is visible.
    private func titleText(_ title: String?) -> String? {
        let text = title?.tagText() ?? ""
        return text.isEmpty ? nil : text
    }
}
