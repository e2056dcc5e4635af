package import Foundation

/// A test case that is a folder: its inputs, and the expectations that were approved for it.
package struct FixtureFolder: Sendable, CustomStringConvertible {
    package let url: URL

    package init(url: URL) {
        self.url = url
    }

    package var name: String { url.lastPathComponent }
    package var description: String { name }

    /// Every folder in `Fixtures/<kind>` beside the calling test file, by name.
    ///
    /// - Throws: ``FixtureError`` when there is none, so that a moved folder cannot pass for an empty list of cases.
    package static func all(_ kind: String, file: String = #filePath) throws -> [FixtureFolder] {
        let root = URL(filePath: file).deletingLastPathComponent().appending(path: "Fixtures/\(kind)")
        let folders = try FileManager.default.contentsOfDirectory(
            at: root, includingPropertiesForKeys: [.isDirectoryKey]
        )
        .filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true }
        guard !folders.isEmpty else { throw FixtureError(message: "no fixture folders in '\(root.path)'") }
        return folders.sorted { $0.lastPathComponent < $1.lastPathComponent }.map { FixtureFolder(url: $0) }
    }

    /// The text of the file called `name`.
    package func text(_ name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }

    /// The one file called `input` with any extension.
    package func input() throws -> URL {
        let files = try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
        guard let file = files.first(where: { $0.deletingPathExtension().lastPathComponent == "input" })
        else {
            throw FixtureError(message: "fixture '\(name)' has no input file")
        }
        return file
    }
}

/// A fixture that is not as it must be.
package struct FixtureError: Error, CustomStringConvertible {
    package let message: String
    package var description: String { message }
}
