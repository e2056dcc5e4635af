internal import FoundationEssentials
internal import Glibc
import PageFetching

/// Finds the configuration: `narrate.toml` in the working folder, else `narrate/config.toml` in the user's configuration folder.
///
/// The first that there is is read, alone. The user's folder is `$XDG_CONFIG_HOME`, by default `~/.config`.
package enum ConfigurationFinder {
    /// The longest configuration that is read, in bytes.
    private static let longestFile = 1 << 20

    /// The file, or nil when there is none.
    static func path() -> String? {
        let candidates = ["narrate.toml", userFolder.map { "\($0)/narrate/config.toml" }]
        return candidates.compactMap(\.self).first { FileManager.default.fileExists(atPath: $0) }
    }

    private static var userFolder: String? {
        if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder }
        return variable("HOME").map { "\($0)/.config" }
    }

    /// What a variable of the environment says; nil when that is nothing.
    static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The path of the file `name` that the configuration at `configuration` names: relative ones start from its folder.
    package static func path(of name: String, in configuration: String) -> String {
        guard !name.hasPrefix("/"), let slash = configuration.lastIndex(of: "/") else { return name }
        return configuration[...slash] + name
    }

    package static func text(of path: String) throws(PipelineError) -> String {
        guard let bytes = try? InputSource.file(path: path).content(by: PageFetcher()).bytes else {
            throw PipelineError(.inputMissing, "configuration '\(path)' cannot be read; check the path")
        }
        guard bytes.count <= longestFile, let text = String(validating: bytes, as: UTF8.self) else {
            throw ConfigurationFile.wrong(path, "it must be UTF-8 text of at most 1 MiB")
        }
        return text
    }
}
