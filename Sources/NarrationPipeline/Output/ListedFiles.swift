internal import FoundationEssentials
internal import SystemPackage

/// The names of the files that a manifest lists, read from its end alone: the list is the last thing in it, and the rest may be long.
package struct ListedFiles {
    /// A file as the manifest tells of it.
    package struct File: Decodable, Sendable {
        package var name: String
        package var mediaType: String

        /// Its length.
        package var bytes: Int

        /// `sha256:` and 64 hexadecimal digits.
        package var digest: String

        /// The format of an audio file; nil for other files.
        package var format: String?

        /// Kilobits a second of an audio file that has so many.
        package var bitRate: Int?
    }

    package let files: [File]

    var names: [String] { files.map(\.name) }

    private struct List: Decodable {
        var files: [File]
    }

    /// More than the list of all kinds of files takes.
    private static let longestEnd = 1 << 16

    /// Reads the end of the manifest at `path`; nil when it does not end as manifests do.
    package init?(ofManifestAt path: String) {
        guard let end = Self.end(of: path), let key = end.ranges(of: Array("\"files\": [".utf8)).last,
            let list = try? JSONDecoder().decode(
                List.self, from: Data(Array("{".utf8) + end[key.lowerBound...]))
        else { return nil }
        files = list.files
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
