import ContentCache
internal import FoundationEssentials
internal import Glibc

/// Where clips are kept, and how many.
package struct CacheSettings: Hashable, Sendable {
    /// The folder; nil for no cache.
    package var folder: String?

    /// The most bytes that the clips may take.
    package var byteLimit = ContentCache.usualLimit

    /// Whether the folder was asked for, and is not the usual one.
    package private(set) var isChosen = false

    /// The least limit that can be set: a run's own clips should fit.
    private static let leastLimit = 1_000_000

    /// No cache.
    package init() {}

    /// The folder that `folder` names, else the variable `NARRATE_CACHE`, else the configuration, else
    /// `narrate` in `$XDG_CACHE_HOME`, by default `~/.cache`. An empty name stands for no cache; without a home there is none.
    ///
    /// The configuration is found as that of ``ReadingSettings``; a path in it starts from its folder.
    ///
    /// - Throws: `inputMissing` or `configurationUnusable`.
    package init(configuration: String?, folder: String? = nil) throws(PipelineError) {
        if let path = configuration ?? ConfigurationFinder.path() {
            try self.init(toml: try ConfigurationFinder.text(of: path), name: path)
        } else {
            self.init()
        }
        let variable = getenv("NARRATE_CACHE").map { String(cString: $0) }
        if let chosen = folder ?? variable ?? self.folder {
            (self.folder, isChosen) = (chosen.isEmpty ? nil : chosen, true)
        } else {
            self.folder = Self.usualFolder
        }
    }

    /// What a configuration says that messages call `name`, without what else could be said.
    ///
    /// - Throws: `configurationUnusable`.
    package init(toml: String, name: String) throws(PipelineError) {
        guard let table = try ConfigurationFile(toml: toml, name: name).cache else { return }
        folder = table.folder.map { $0.isEmpty ? "" : ConfigurationFinder.path(of: $0, in: name) }
        guard let size = table.size else { return }
        guard let limit = ByteCount.parse(size), limit >= Self.leastLimit else {
            throw ConfigurationFile.wrong(
                name, "in [cache], 'size' must be at least 1 MB, such as \"2 GB\", and '\(size)' is not")
        }
        byteLimit = limit
    }

    private static var usualFolder: String? {
        if let folder = ConfigurationFinder.variable("XDG_CACHE_HOME"), folder.hasPrefix("/") {
            return "\(folder)/narrate"
        }
        return ConfigurationFinder.variable("HOME").map { "\($0)/.cache/narrate" }
    }

    /// Makes sure that what is published from the folder `output` holds no cache.
    ///
    /// - Throws: `configurationUnusable` when the cache was put there.
    package func check(notIn output: String) throws(PipelineError) {
        guard isChosen, let folder else { return }
        let (inner, outer) = (Self.absolute(folder), Self.absolute(output))
        guard inner == outer || inner.hasPrefix(outer + "/") else { return }
        throw PipelineError(
            .configurationUnusable,
            "cache '\(folder)' must not lie in the output folder, which is published; choose another with '--cache'"
        )
    }

    /// The path from the root, with links resolved as far as there is something.
    private static func absolute(_ path: String) -> String {
        URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
}
