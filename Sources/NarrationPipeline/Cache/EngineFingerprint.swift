import Digests
internal import FoundationEssentials
package import SpeechSynthesis
import WireFormat

/// A digest of everything that can change what an engine says: its program, libraries and data by their contents, and the
/// processor.
///
/// Where the files lie and when they were written does not count.
package struct EngineFingerprint: Hashable, Sendable {
    /// 32 bytes.
    package let bytes: [UInt8]

    /// Takes over a fingerprint that was made before.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Reads all files of `engine`.
    ///
    /// - Returns: nil when the engine does not tell its parts, or one of them cannot be read.
    package init?(of engine: EngineDescription) {
        guard let parts = engine.parts else { return nil }
        var writer = WireWriter()
        for text in [engine.name, engine.version, parts.processor] { writer.write(text) }
        writer.write(engine.sampleRate)
        do {
            let programs = try parts.programs.map { try Self.line(for: Self.name(of: $0), at: $0) }
            let data = try Self.files(in: parts.dataFolder).map { file in
                try Self.line(for: file, at: "\(parts.dataFolder)/\(file)")
            }
            writer.write(programs.sorted()) { $0.write($1) }
            writer.write(data.sorted()) { $0.write($1) }
        } catch {
            return nil
        }
        bytes = SHA256Digest.bytes(of: writer.bytes[...])
    }

    private static func line(for name: String, at path: String) throws -> String {
        "\(name)\n\(try SHA256Digest.ofFile(at: path).digest)"
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The files below `folder`, by their paths from there.
    private static func files(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
            !FileStamp(path: "\(folder)/\($0)").isFolder
        }
    }
}
