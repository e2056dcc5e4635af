internal import FoundationEssentials
import NarrationModel
package import NarrationPipeline
import PodcastFeed

extension FeedSettings {
    /// Reads the configuration at `path`.
    ///
    /// - Throws: `inputMissing` when it cannot be read; `configurationUnusable` with the line and column of what is wrong, be it that a file
    ///   is named which is not there.
    package init(configuration path: String) throws(PipelineError) {
        let toml = try ConfigurationFinder.text(of: path)
        try self.init(toml: toml, path: path)
        for file in try ConfigurationFile(toml: toml, name: path).namedFiles {
            let place = ConfigurationFinder.path(of: file.path, in: path)
            guard !FileManager.default.fileExists(atPath: place) else { continue }
            throw text.wrong(
                file.table, file.key, number: file.number,
                "'\(file.key)' names a file, and there is no '\(place)'; check the path")
        }
    }

    /// Reads a configuration's text, whose relative paths start from the folder of `path`.
    ///
    /// - Throws: `configurationUnusable` with the line and column of what is wrong.
    package init(toml: String, path: String) throws(PipelineError) {
        let file = try ConfigurationFile(toml: toml, name: path)
        let reader = SettingsReader(text: ConfigurationText(toml, name: path), path: path)
        let feed = file.feed
        configuration = path
        text = reader.text
        channel = try reader.channel(file.show, hub: file.publish?.hub)
        cover = file.show?.cover.map(reader.path)
        sources = try reader.sources(file.source ?? [])
        output = reader.path(feed?.output ?? "public")
        state = reader.path(feed?.state ?? "state")
        files = try reader.files(feed?.formats)
        voice = feed?.voice
        itemVoice = feed?.itemVoice
        pageSize = try reader.number(feed?.pageSize, in: 10...1_000, "feed", "page-size") ?? 100
        keepDays = try reader.number(feed?.keepDays, in: 1...36_500, "feed", "keep-days")
        keepEpisodes = try reader.number(feed?.keepEpisodes, in: 1...1_000_000, "feed", "keep-episodes")
        pollMinutes = try reader.number(feed?.pollMinutes, in: 1...1_440, "feed", "poll-minutes") ?? 15
        time = try reader.time(feed?.timeZone)
        edition = try reader.edition(file.edition)
        publishTarget = try reader.target(file.publish?.to)
        hub = file.publish?.hub
        guard !Self.contains(output, state) else {
            throw reader.text.wrong(
                "feed", "state", "'state' must not lie in the output folder, which everybody reads")
        }
    }

    /// Whether a folder is another, or lies in it.
    private static func contains(_ outer: String, _ inner: String) -> Bool {
        let (outer, inner) = (URL(filePath: outer).standardized.path, URL(filePath: inner).standardized.path)
        return (inner + "/").hasPrefix(outer.hasSuffix("/") ? outer : outer + "/")
    }
}
