internal import FoundationEssentials
internal import SystemPackage

/// A finished public folder on the disk, read as a server would give it.
struct PublicFolder: Sendable {
    let path: String

    /// The longest document that is read; a longer one is read as far as this.
    private static let longestDocument = 64 << 20

    /// The names in a folder below this one, in order; empty when there is no such folder.
    func names(in folder: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: full(folder))) ?? []).sorted()
    }

    /// The size of a file; nil when there is no such file, or when it is a folder.
    func size(of file: String) -> Int? {
        guard !file.split(separator: "/").contains(".."),
            let attributes = try? FileManager.default.attributesOfItem(atPath: full(file)),
            attributes[.type] as? FileAttributeType == .typeRegular
        else { return nil }
        return attributes[.size] as? Int
    }

    /// The first bytes of a file; nil when it is missing.
    func bytes(of file: String, limit: Int = PublicFolder.longestDocument) -> [UInt8]? {
        guard let size = size(of: file),
            let descriptor = try? FileDescriptor.open(FilePath(full(file)), .readOnly)
        else { return nil }
        defer { try? descriptor.close() }
        let wanted = min(size, limit)
        return try? [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<wanted])
                let got = try descriptor.read(into: rest)
                guard got > 0 else { return }
                count += got
            }
        }
    }

    func full(_ file: String) -> String { file.isEmpty ? path : "\(path)/\(file)" }
}
