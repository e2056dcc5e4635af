internal import FoundationEssentials
internal import SystemPackage

/// The names of the files that a manifest lists, read from its end alone: the list is the last thing in it, and the rest may be long.
struct ListedFiles {
    let names: [String]

    private struct List: Decodable {
        struct File: Decodable {
            var name: String
        }

        var files: [File]
    }

    /// More than the list of all kinds of files takes.
    private static let longestEnd = 1 << 16

    /// Reads the end of the manifest at `path`; nil when it does not end as manifests do.
    init?(ofManifestAt path: String) {
        guard let end = Self.end(of: path), let key = end.ranges(of: Array("\"files\": [".utf8)).last,
            let list = try? JSONDecoder().decode(
                List.self, from: Data(Array("{".utf8) + end[key.lowerBound...]))
        else { return nil }
        names = list.files.map(\.name)
    }

    private static func end(of path: String) -> [UInt8]? {
        guard let file = try? FileDescriptor.open(FilePath(path), .readOnly) else { return nil }
        defer { try? file.close() }
        return try? [UInt8](unsafeUninitializedCapacity: longestEnd) { buffer, count in
            let size = try file.seek(offset: 0, from: .end)
            let start = max(0, size - Int64(longestEnd))
            while count < buffer.count {
                let got = try file.read(
                    fromAbsoluteOffset: start + Int64(count),
                    into: UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
                guard got > 0 else { return }
                count += got
            }
        }
    }
}
