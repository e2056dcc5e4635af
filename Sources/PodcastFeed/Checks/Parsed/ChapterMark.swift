/// Where a chapter begins, in milliseconds, and what it is called.
package struct ChapterMark: Hashable, Sendable {
    package let start: Int
    package let title: String

    package init(start: Int, title: String) {
        self.start = start
        self.title = title
    }

    /// What is different in two lists of the same chapters; nil when they are equal but for less than a second.
    static func difference(_ marks: [ChapterMark], _ others: [ChapterMark]) -> String? {
        guard marks.count == others.count else {
            return "there are \(marks.count) chapters here and \(others.count) there"
        }
        for (number, (mark, other)) in zip(marks, others).enumerated() {
            if mark.title.comparable != other.title.comparable {
                return
                    "chapter \(number + 1) is called '\(mark.title.prefix(40))' here and '\(other.title.prefix(40))' there"
            }
            if abs(mark.start - other.start) >= 1000 {
                return "chapter \(number + 1) begins at \(mark.start) ms here and at \(other.start) ms there"
            }
        }
        return nil
    }
}

extension String {
    /// The words alone, so that white space makes no difference.
    var comparable: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
