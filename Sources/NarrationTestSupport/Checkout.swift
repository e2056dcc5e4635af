package import Foundation

/// The project's own files, found from a test.
package enum Checkout {
    /// The folder that holds `Package.swift`.
    package static let root: URL = {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }()

    /// The sample pages that are saved as text, by path.
    ///
    /// - Throws: ``FixtureError`` when there is none.
    package static func textSamples() throws -> [URL] {
        let folder = root.appending(path: "Samples")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let pages = names.map { folder.appending(path: "\($0)/page.txt") }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
        guard !pages.isEmpty else { throw FixtureError(message: "no sample pages in '\(folder.path)'") }
        return pages
    }

    /// How many pages of every kind lie in the samples' folders, and beside them.
    ///
    /// - Throws: when the folder cannot be listed.
    package static func sampleCount() throws -> Int {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: "Samples").path)
            .count { [".txt", ".html", ".md"].contains(where: $0.hasSuffix) }
    }
}
