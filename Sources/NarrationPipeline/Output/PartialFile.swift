import Digests
internal import Glibc
internal import Synchronization
internal import SystemPackage

/// A file that is being written: it takes its name when it is finished, or vanishes when it is abandoned.
package final class PartialFile: Sendable {
    /// The path of the file while it is being written; another program may write or read it there.
    let temporaryPath: String

    /// What an old file of the same name is called while this one takes its place.
    private let backup: String
    private let destination: String
    private let calls: FileCalls
    private let descriptor: Int32

    /// Whether the descriptor is still this file's: once closed, its number may be another file's.
    private let isOpen = Mutex(true)

    init(
        temporary: String, backup: String, destination: String, calls: FileCalls
    ) throws(PipelineError) {
        temporaryPath = temporary
        self.backup = backup
        self.destination = destination
        self.calls = calls
        descriptor = calls.open(temporary)
        guard descriptor >= 0 else { throw Self.notWritable(destination) }
    }

    /// A file at `temporary` that will be called `destination`; an old file of that name is replaced and not kept.
    ///
    /// - Throws: `outputNotWritable`.
    package convenience init(at temporary: String, destination: String, calls: FileCalls)
        throws(PipelineError)
    {
        try self.init(temporary: temporary, backup: temporary, destination: destination, calls: calls)
    }

    deinit { close() }

    /// What the file will be known by when it has its name.
    var stamp: FileStamp { FileStamp(path: destination, renaming: temporaryPath) }

    /// Writes `bytes` behind what was written before.
    package func append(_ bytes: [UInt8]) throws(PipelineError) {
        try writeAll(bytes) { rest, _ in calls.write(descriptor, rest) }
    }

    /// Writes `bytes` over the file's beginning; the place to append stays at its end.
    package func replaceBeginning(_ bytes: [UInt8]) throws(PipelineError) {
        try writeAll(bytes) { rest, offset in calls.overwrite(descriptor, rest, offset) }
    }

    /// The `count` bytes from `offset` on; fewer at the end of the file, and none behind it.
    func read(at offset: Int, count: Int) throws(PipelineError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let filled = try read(into: &bytes, at: offset)
        return Array(bytes[..<filled])
    }

    private func read(into buffer: inout [UInt8], at offset: Int) throws(PipelineError) -> Int {
        while true {
            let count = buffer.withUnsafeMutableBytes { calls.read(descriptor, $0, offset) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Self.notWritable(destination) }
            return count
        }
    }

    /// The SHA-256 digest of all that was written, in hexadecimal, and how many bytes that is.
    package func digest() throws(PipelineError) -> (digest: String, byteCount: Int) {
        var digest = SHA256Digest()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var offset = 0
        while true {
            let count = try read(into: &buffer, at: offset)
            guard count > 0 else { return (digest.hexadecimal(), offset) }
            digest.update(buffer[..<count])
            offset += count
        }
    }

    /// Says when the file was last changed, in seconds and nanoseconds since 1970.
    package func setTime(seconds: Int, nanoseconds: Int) throws(PipelineError) {
        let time = timespec(tv_sec: seconds, tv_nsec: nanoseconds)
        guard futimens(descriptor, [time, time]) == 0 else { throw Self.notWritable(destination) }
    }

    /// Brings the file to the disk and gives it its name, in place of any file of that name.
    package func finish() throws(PipelineError) {
        try synchronize()
        try takeName()
    }

    /// Removes the file, unless it has its name already.
    package func abandon() {
        close()
        unlink(temporaryPath)
    }

    /// Brings the file to the disk.
    func synchronize() throws(PipelineError) {
        guard calls.synchronize(descriptor) == 0 else { throw Self.notWritable(destination) }
    }

    /// Keeps the file that has the name now, if there is one, and gives the name to this one.
    ///
    /// - Returns: What was replaced, to be put back or forgotten.
    func replaceOld() throws(PipelineError) -> ReplacedFile {
        let old = ReplacedFile(destination: destination, keptAs: backup, calls)
        do throws(PipelineError) {
            try takeName()
            return old
        } catch {
            old.forget()
            throw error
        }
    }

    private func takeName() throws(PipelineError) {
        guard calls.rename(temporaryPath, destination) == 0 else { throw Self.notWritable(destination) }
        close()
    }

    /// Calls `write` with what is left, and how much went before, until nothing is left.
    private func writeAll(
        _ bytes: [UInt8], _ write: (UnsafeRawBufferPointer, Int) -> Int
    ) throws(PipelineError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(UnsafeRawBufferPointer(rebasing: $0[written...]), written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Self.notWritable(destination) }
            written += count
        }
    }

    /// What was written is on the disk by now, so closing cannot lose any of it.
    private func close() {
        isOpen.withLock { isOpen in
            if isOpen { _ = Glibc.close(descriptor) }
            isOpen = false
        }
    }

    private static func notWritable(_ destination: String) -> PipelineError {
        let reason = Errno(rawValue: errno).description.lowercased()
        return PipelineError(
            .outputNotWritable,
            "file '\(destination)' cannot be written: \(reason); free space or choose another folder")
    }
}
