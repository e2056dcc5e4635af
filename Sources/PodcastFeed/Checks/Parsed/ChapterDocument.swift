internal import FoundationEssentials

/// Chapters in JSON of the podcast namespace (version 1.2), as far as they can be read.
package struct ChapterDocument: Sendable {
    package private(set) var marks: [ChapterMark] = []

    /// What is wrong with the document's form.
    package private(set) var faults: [String] = []

    /// The titles of chapters that are not to be shown (`"toc": false`).
    package private(set) var silentTitles: [String] = []

    /// The chapters' pages.
    package private(set) var links: [String] = []

    private struct Document: Decodable {
        struct Chapter: Decodable {
            var startTime: Double?
            var endTime: Double?
            var title: String?
            var img: String?
            var url: String?
            var toc: Bool?
        }

        var version: String?
        var chapters: [Chapter]?
    }

    /// Reads the bytes of a file.
    package init(_ bytes: [UInt8]) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)) else {
            faults = ["the file is no JSON of chapters"]
            return
        }
        let version = document.version ?? ""
        if !version.hasPrefix("1.2.") || Int(version.dropFirst(4)) == nil {
            faults.append("'version' must be 1.2 with a third number, and is '\(version.prefix(20))'")
        }
        let chapters = document.chapters ?? []
        if chapters.isEmpty { faults.append("'chapters' must list at least one") }
        for (index, chapter) in chapters.enumerated() { add(chapter, number: index + 1) }
    }

    private mutating func add(_ chapter: Document.Chapter, number: Int) {
        guard let start = chapter.startTime, start >= 0, start < 1e9 else {
            faults.append("chapter \(number) needs a 'startTime' in seconds")
            return
        }
        let mark = ChapterMark(start: Int((start * 1000).rounded()), title: chapter.title ?? "")
        if let last = marks.last, last.start >= mark.start {
            faults.append("chapter \(number) must begin later than the one before it")
        }
        if let end = chapter.endTime, end <= start {
            faults.append("chapter \(number) must end after it begins")
        }
        if mark.title.trimmed.isEmpty { faults.append("chapter \(number) needs a 'title'") }
        for address in [chapter.img, chapter.url].compactMap(\.self)
        where !["https://", "http://"].contains(where: address.hasPrefix) {
            faults.append(
                "chapter \(number) has the address '\(address.prefix(60))', which is none of the web")
        }
        if let link = chapter.url { links.append(link) }
        if chapter.toc == false { silentTitles.append(mark.title) }
        marks.append(mark)
    }
}
