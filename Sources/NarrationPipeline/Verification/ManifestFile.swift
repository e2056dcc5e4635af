import AudioAssembly
internal import FoundationEssentials

/// What a JSON file in a folder of episodes turns out to be.
enum ManifestFile: Sendable {
    case manifest(WrittenManifest)

    /// A manifest that cannot be checked.
    case unusable(VerificationFinding)

    /// Another document, such as a feed.
    case other

    /// Reads the file called `name` in `folder`.
    init(_ name: String, in folder: String) {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
            self = .unusable(
                .init(.manifestUnreadable, name, "the manifest cannot be read; check its permissions"))
            return
        }
        do {
            guard let version = try JSONDecoder().decode(Version.self, from: data).formatVersion else {
                self = .other
                return
            }
            self = Self.manifest(in: data, version: version, name: name)
        } catch DecodingError.dataCorrupted {
            self = .unusable(.init(.manifestUnreadable, name, "the file is no whole JSON; render again"))
        } catch {
            self = .other
        }
    }

    /// Whether a file of this name may be a manifest.
    static func isCandidate(_ name: String) -> Bool {
        name.hasSuffix(".json") && !name.hasPrefix(".")
            && ![".chapters.json", ".transcript.json"].contains(where: name.hasSuffix)
    }

    private static func manifest(in data: Data, version: Int, name: String) -> ManifestFile {
        guard version == Manifest.formatVersion else {
            return .unusable(
                .init(
                    .manifestVersion, name,
                    "the manifest is of version \(version), and this program knows \(Manifest.formatVersion); render again, or use the program that wrote it"
                ))
        }
        guard let manifest = try? JSONDecoder().decode(WrittenManifest.self, from: data) else {
            return .unusable(
                .init(.manifestUnreadable, name, "the manifest lacks what every manifest has; render again"))
        }
        return .manifest(manifest)
    }

    private struct Version: Decodable {
        var formatVersion: Int?
    }
}
