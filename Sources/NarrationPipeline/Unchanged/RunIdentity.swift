internal import FoundationEssentials
internal import Digests
import WireFormat

/// What the files of a run follow from beyond its pages: how it was called, and the files that its settings were read from.
///
/// Two runs with equal identities make equal files of equal pages. Equal settings may have different identities: then what could be
/// left as it is is made again, and comes out the same.
package struct RunIdentity: Hashable, Sendable {
    /// The arguments that matter.
    package var arguments: [String]

    /// The paths of the configuration and of other files that the arguments name.
    package var files: [String]

    package init(arguments: [String], files: [String]) {
        self.arguments = arguments
        self.files = files
    }

    /// The configuration is found as that of ``ReadingSettings``.
    package init(arguments: [String], configuration: String?, files: [String]) {
        let configuration = configuration ?? ConfigurationFinder.path()
        self.init(arguments: arguments, files: (configuration.map { [$0] } ?? []) + files)
    }

    /// A digest of the identity, of the programs of `installation` and its voices, and of what speaks.
    func digest(
        _ installation: Installation, _ settings: RenderSettings, _ engine: EngineFingerprint
    ) -> [UInt8] {
        var writer = WireWriter()
        writer.write(arguments) { $0.write($1) }
        writer.write(FileManager.default.currentDirectoryPath)
        writer.write(engine.bytes)
        for path in paths(installation, settings).sorted() { FileStamp(path: path).write(to: &writer) }
        return SHA256Digest.bytes(of: writer.bytes[...])
    }

    private func paths(_ installation: Installation, _ settings: RenderSettings) -> [String] {
        let voices = (try? FileManager.default.subpathsOfDirectory(atPath: installation.voices)) ?? []
        let programs = [Installation.ownProgram, installation.coverProgram, settings.ffmpeg.program ?? ""]
        return files + settings.lexicons.paths + settings.sounds.paths + programs + [installation.cover]
            + voices.map { "\(installation.voices)/\($0)" }
    }
}
