import AudioAssembly
import NarrationModel
import NarrationTestSupport

/// Articles made of our own plain sentences.
enum Sentences {
    /// `count` passages of one or two sentences; every third from the first on starts a chapter.
    static func passages(_ count: Int, title: (Int) -> String = { "Part \($0 + 1)" }) -> [Passage] {
        var passages = TonePassages()
        return (0..<count).map { index in
            let sentences = ["The pier opens at noon.", "Boats wait outside."].prefix(1 + index % 2)
            let isChapter = index.isMultiple(of: 3)
            return passages.passage(
                Array(sentences), role: isChapter ? .crosshead : .paragraph,
                chapterTitle: isChapter ? title(index / 3) : nil,
                pauseAfter: Pause(milliseconds: 100 + index % 5 * 150))
        }
    }

    /// The same as they go into a file.
    static func planned(_ count: Int) -> [PlannedPassage] {
        passages(count).map { PlannedPassage($0) }
    }

    /// Passages of one short word, each with a chapter title.
    static func chapters(_ titles: [String]) -> [Passage] {
        var passages = TonePassages()
        return titles.map { title in
            passages.passage(
                ["Go."], role: .crosshead, chapterTitle: title, pauseAfter: Pause(milliseconds: 60))
        }
    }
}
