internal import Glibc
internal import SystemPackage

/// A file that is being written: it takes its name when it is finished, or vanishes when it is abandoned.
package struct PartialFile: Sendable {
    /// The path of the file while it is being written; another program may write or read it there.
    let temporaryPath: String
    private let destination: String
    private let descriptor: FileDescriptor

    init(temporary: String, destination: String) throws(PipelineError) {
        temporaryPath = temporary
        self.destination = destination
        do {
            descriptor = try FileDescriptor.open(
                FilePath(temporary), .readWrite, options: [.create, .truncate],
                permissions: .init(rawValue: 0o644))
        } catch {
            throw PipelineError(
                .outputNotWritable, "file '\(destination)' cannot be written; choose another output folder")
        }
    }

    /// Writes `bytes` behind what was written before.
    package func append(_ bytes: [UInt8]) throws(PipelineError) {
        try check { _ = try descriptor.writeAll(bytes) }
    }

    /// Writes `bytes` over the file's beginning; the place to append stays at its end.
    package func replaceBeginning(_ bytes: [UInt8]) throws(PipelineError) {
        try check { _ = try descriptor.writeAll(toAbsoluteOffset: 0, bytes) }
    }

    /// The `count` bytes from `offset` on; fewer at the end of the file, and none behind it.
    func read(at offset: Int, count: Int) throws(PipelineError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        try check {
            filled = try bytes.withUnsafeMutableBytes {
                try descriptor.read(fromAbsoluteOffset: Int64(offset), into: $0)
            }
        }
        return Array(bytes[..<filled])
    }

    /// The SHA-256 digest of all that was written, in hexadecimal, and how many bytes that is.
    package func digest() throws(PipelineError) -> (digest: String, byteCount: Int) {
        var digest = SHA256Digest()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var offset: Int64 = 0
        var count = 0
        repeat {
            try check {
                count = try buffer.withUnsafeMutableBytes {
                    try descriptor.read(fromAbsoluteOffset: offset, into: $0)
                }
            }
            digest.update(buffer[..<count])
            offset += Int64(count)
        } while count > 0
        return (digest.hexadecimal(), Int(offset))
    }

    /// Brings the file to the disk and gives it its name, in place of any file of that name; one that fails is still to be
    /// abandoned.
    package func finish() throws(PipelineError) {
        guard fsync(descriptor.rawValue) == 0, rename(temporaryPath, destination) == 0 else {
            throw notWritable(Errno(rawValue: errno))
        }
        try? descriptor.close()
    }

    /// Removes the file.
    package func abandon() {
        try? descriptor.close()
        unlink(temporaryPath)
    }

    private func check(_ call: () throws -> Void) throws(PipelineError) {
        do {
            try call()
        } catch {
            throw notWritable(error as? Errno)
        }
    }

    private func notWritable(_ cause: Errno?) -> PipelineError {
        let reason = cause.map { ": \($0.description.lowercased())" } ?? ""
        return PipelineError(
            .outputNotWritable,
            "file '\(destination)' cannot be written\(reason); free space or choose another folder")
    }
}
