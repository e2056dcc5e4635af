internal import FoundationEssentials

/// Finds the pages that an argument of the command line means.
package enum InputFinder {
    /// The endings of the files that are taken from a folder; a file that is named itself may have any.
    package static let pageExtensions: Set<String> = [
        "txt", "text", "html", "htm", "md", "markdown", "xml", "rss", "atom", "json",
    ]

    /// The sources that `argument` means: `-`, an address, a file, or every page in a folder and the folders in it, by path.
    ///
    /// - Throws: `inputMissing` when there is no such file or folder, and `articleUnusable` for a folder without pages.
    package static func sources(for argument: String) throws(PipelineError) -> [InputSource] {
        let sources = try present(for: argument)
        guard !sources.isEmpty else {
            throw PipelineError(
                .articleUnusable,
                "a folder must hold pages or feeds ('.html', '.txt', '.md', '.xml' and the like), and '\(argument)' has none; name the files themselves"
            )
        }
        return sources
    }

    /// The same, but none for a folder without pages, which may have some tomorrow.
    ///
    /// - Throws: `inputMissing` when there is no such file or folder.
    package static func present(for argument: String) throws(PipelineError) -> [InputSource] {
        guard argument != "-" else { return [.standardInput] }
        guard !argument.contains("://") else { return [.web(address: argument)] }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
            throw PipelineError(
                .inputMissing,
                "an input must be a file, a folder, an address or '-', and there is no '\(argument)'; check the path"
            )
        }
        return isFolder ? try pages(in: argument) : [.file(path: argument)]
    }

    private static func pages(in folder: String) throws(PipelineError) -> [InputSource] {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder),
            // The list of a folder that may not be read is empty.
            (try? FileManager.default.contentsOfDirectory(atPath: folder)) != nil
        else {
            throw PipelineError(.inputMissing, "folder '\(folder)' cannot be listed; check its permissions")
        }
        return names.filter(isPage).sorted().map { InputSource.file(path: join(folder, $0)) }
    }

    private static func isPage(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        guard let file = parts.last, !parts.contains(where: { $0.hasPrefix(".") }) else { return false }
        guard let dot = file.lastIndex(of: ".") else { return false }
        return pageExtensions.contains(file[file.index(after: dot)...].lowercased())
    }

    private static func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }
}
