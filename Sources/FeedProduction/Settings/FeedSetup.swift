internal import FoundationEssentials
package import NarrationPipeline

/// Makes the folder of a new feed with its configuration.
package struct FeedSetup: Sendable {
    /// The feed's folder; it is made when it is missing.
    package var folder: String

    /// A folder of pages, a file, or an address; nil for a new folder `articles` in the feed's.
    package var source: String?

    /// The show's title; nil for the folder's name.
    package var title: String?

    /// Where the public folder will be reached.
    package var baseURL: String

    /// Whether a configuration that is there is replaced.
    package var replaces: Bool

    package init(folder: String, source: String?, title: String?, baseURL: String, replaces: Bool) {
        self.folder = folder
        self.source = source
        self.title = title
        self.baseURL = baseURL
        self.replaces = replaces
    }

    /// Writes the configuration.
    ///
    /// - Returns: Its path.
    /// - Throws: `outputExists`, `outputNotWritable`, and `inputMissing` for a source that is not there.
    package func write() throws(PipelineError) -> String {
        let path = "\(folder)/narrate.toml"
        guard replaces || !FileManager.default.fileExists(atPath: path) else {
            throw PipelineError(
                .outputExists, "file '\(path)' exists already; edit it, or replace it by '--force'")
        }
        let location = try location()
        let output = try OutputFolder(path: folder)
        if source == nil { _ = try OutputFolder(path: "\(folder)/\(location)") }
        let template = FeedTemplate(title: title ?? name, source: location, baseURL: baseURL)
        try output.write(Array(template.text.utf8), to: "narrate.toml")
        return path
    }

    /// The source as the configuration names it: addresses as they are, paths whole, since they start from the feed's folder there.
    private func location() throws(PipelineError) -> String {
        guard let source else { return "articles" }
        guard !source.contains("://") else { return source }
        guard FileManager.default.fileExists(atPath: source) else {
            throw PipelineError(
                .inputMissing,
                "a source must be a folder, a file or an address, and there is no '\(source)'; check the path"
            )
        }
        return source.hasPrefix("/") ? source : FileManager.default.currentDirectoryPath + "/" + source
    }

    private var name: String {
        let name = folder.split(separator: "/").last.map(String.init) ?? "."
        return [".", ".."].contains(name) ? "My articles" : name
    }
}
