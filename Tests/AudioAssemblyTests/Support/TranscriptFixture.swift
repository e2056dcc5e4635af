import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

extension FixtureFolder {
    /// The article that `input.txt` writes: a line for each passage, with its role before a colon, its sentences parted
    /// by ` | `, and `#` before a passage that starts a chapter called like it.
    func passages() throws -> [Passage] {
        var passages = TonePassages()
        return try text("input.txt").split(separator: "\n").map { try passages.passage(writtenAs: $0) }
    }

    /// The article in tones.
    func episode() throws -> Episode { try FinishedFile(passages()).episode }
}

extension Episode {
    /// The spoken words as the page writes them, in order.
    var spokenWords: [String] { cues.list.flatMap { $0.words.map(\.word.text) } }
}

extension TonePassages {
    /// The passage that a line of a fixture writes.
    mutating func passage(writtenAs line: Substring) throws -> Passage {
        let isChapter = line.hasPrefix("#")
        let parts = line.drop { $0 == "#" }.split(separator: ":", maxSplits: 1)
        let role = try #require(BlockRole(rawValue: String(parts[0])))
        let sentences = parts[1].split(separator: " | ").map { $0.trimmingCharacters(in: .whitespaces) }
        return passage(
            sentences, role: role, chapterTitle: isChapter ? sentences.joined(separator: " ") : nil)
    }
}
