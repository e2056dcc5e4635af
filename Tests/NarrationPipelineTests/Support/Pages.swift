import Foundation
import NarrationPipeline

/// Small pages that tests write themselves.
enum Pages {
    /// A Markdown page with a headline and two paragraphs.
    static func story(_ headline: String, ending: String = "It stays for a week.") -> String {
        """
        # \(headline)

        The lighthouse ship came into the bay this morning and dropped its anchor near the old pier. \
        Its crew of nine will mend the lamp on the northern rock before the winter storms arrive.

        Nobody in the village had seen such a ship since the harbor master's grandfather was a boy. \(ending)

        """
    }

    /// Writes pages into `folder`, and gives them in their names' order.
    static func write(_ pages: [String], to folder: URL) throws -> [InputSource] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try pages.enumerated().map { number, text in
            let url = folder.appending(path: "page-\(number + 100).md")
            try Data(text.utf8).write(to: url)
            return .file(path: url.path)
        }
    }

    /// The contents of all files in `folder`, hidden ones too, by name.
    static func contents(of folder: URL) throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) })
    }
}
