import Digests
internal import Glibc
internal import SystemPackage

/// A sound file that is there, and the digest of its bytes.
package struct SoundFile: Hashable, Sendable {
    package let path: String

    /// SHA-256 in hexadecimal.
    package let digest: String

    /// The largest file in bytes: ten minutes in the largest of formats have more, but nobody has them.
    private static let mostBytes = 1 << 30

    /// Reads the file once for its digest; what it holds is for the workers to find out.
    ///
    /// - Throws: `inputMissing` when there is no such file, and `soundUnusable` when it is too large.
    package init(path: String) throws(PipelineError) {
        self.path = path
        // A pipe would be waited for if it were not opened so.
        guard let file = try? FileDescriptor.open(FilePath(path), .readOnly, options: [.nonBlocking]) else {
            throw Self.missing(path)
        }
        defer { try? file.close() }
        var status = stat()
        guard fstat(file.rawValue, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Self.missing(path)
        }
        guard status.st_size <= Self.mostBytes else {
            throw PipelineError(
                .soundUnusable,
                "sound '\(path)' has more than \(Self.mostBytes >> 30) GiB; give a shorter one")
        }
        digest = try Self.digest(of: file, path)
    }

    private static func digest(of file: FileDescriptor, _ path: String) throws(PipelineError) -> String {
        var digest = SHA256Digest()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var total = 0
        while true {
            guard let count = try? buffer.withUnsafeMutableBytes({ try file.read(into: $0) }) else {
                throw missing(path)
            }
            total += count
            guard count > 0, total <= mostBytes else { return digest.hexadecimal() }
            digest.update(buffer[..<count])
        }
    }

    private static func missing(_ path: String) -> PipelineError {
        PipelineError(.inputMissing, "sound '\(path)' cannot be read; give the path of a file")
    }
}
