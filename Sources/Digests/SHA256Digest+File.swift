internal import SystemPackage

extension SHA256Digest {
    /// The digest of the file at `path` and its size, read in slices.
    ///
    /// - Throws: `Errno` when the file cannot be read.
    package static func ofFile(at path: String) throws -> (digest: String, byteCount: Int) {
        let file = try FileDescriptor.open(FilePath(path), .readOnly)
        return try file.closeAfter {
            var digest = SHA256Digest()
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            var byteCount = 0
            while true {
                let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
                guard count > 0 else { return (digest.hexadecimal(), byteCount) }
                digest.update(buffer[..<count])
                byteCount += count
            }
        }
    }
}
