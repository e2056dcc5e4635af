internal import Glibc
import NarrationPipeline

/// Copies a file beside its new place, brings it to the disk, and gives it its name; its time goes with it.
struct FileCopy {
    private let file: PublishedFile
    private let source: String
    private let target: String
    private let calls: FileCalls

    private static let sliceLength = 1 << 18

    init(_ file: PublishedFile, from source: String, to target: String, _ calls: FileCalls) {
        self.file = file
        self.source = "\(source)/\(file.path)"
        self.target = "\(target)/\(file.path)"
        self.calls = calls
    }

    /// Whether the file at the target has the same bytes.
    var isEqual: Bool {
        let files = [source, target].map { Self.opened($0) }
        defer { for file in files where file >= 0 { close(file) } }
        guard files.allSatisfy({ $0 >= 0 }) else { return false }
        var offset = 0
        while true {
            let slices = files.map { Self.slice(of: $0, at: offset) }
            guard let slice = slices[0], slice == slices[1] else { return false }
            guard !slice.isEmpty else { return true }
            offset += slice.count
        }
    }

    func run() throws(PipelineError) {
        let from = Self.opened(source)
        guard from >= 0 else { throw vanished }
        defer { close(from) }
        try Self.replace(target, calls) { (to) throws(PipelineError) in
            var offset = 0
            while true {
                guard let slice = Self.slice(of: from, at: offset) else { throw vanished }
                guard !slice.isEmpty else { break }
                try Self.write(slice, to, target, calls)
                offset += slice.count
            }
            guard offset == file.byteCount else { throw vanished }
            let time = timespec(tv_sec: file.seconds, tv_nsec: file.nanoseconds)
            guard futimens(to, [time, time]) == 0 else { throw Self.notWritable(target) }
        }
    }

    private static func opened(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC) }

    /// Writes a whole file in the same way.
    static func write(_ bytes: [UInt8], to path: String, _ calls: FileCalls) throws(PipelineError) {
        try replace(path, calls) { (file) throws(PipelineError) in try write(bytes, file, path, calls) }
    }

    /// Has `fill` write a file that takes the place of the one at `path` when it is on the disk. What a killed run left is written over.
    private static func replace(
        _ path: String, _ calls: FileCalls, _ fill: (Int32) throws(PipelineError) -> Void
    ) throws(PipelineError) {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let partial = "\(path[..<slash]).narrate-partial-\(path[slash...])"
        let file = calls.open(partial)
        guard file >= 0 else { throw notWritable(path) }
        defer { close(file) }
        do throws(PipelineError) {
            try fill(file)
            guard calls.synchronize(file) == 0, calls.rename(partial, path) == 0 else {
                throw notWritable(path)
            }
        } catch {
            unlink(partial)
            throw error
        }
    }

    private static func write(
        _ bytes: [UInt8], _ file: Int32, _ path: String, _ calls: FileCalls
    ) throws(PipelineError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { calls.write(file, $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw notWritable(path) }
            rest = rest.dropFirst(count)
        }
    }

    private static func slice(of file: Int32, at offset: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: sliceLength)
        var count = 0
        while count < sliceLength {
            let got = bytes.withUnsafeMutableBytes { buffer in
                pread(file, buffer.baseAddress.map { $0 + count }, sliceLength - count, offset + count)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { return nil }
            guard got > 0 else { break }
            count += got
        }
        bytes.removeLast(sliceLength - count)
        return bytes
    }

    private var vanished: PipelineError {
        PipelineError(
            .inputMissing,
            "a folder must not change while it is published, and '\(file.path)' has; publish again")
    }

    private static func notWritable(_ path: String) -> PipelineError {
        PipelineError(
            .outputNotWritable,
            "'\(path)' cannot be written: \(String(cString: strerror(errno)).lowercased()); free space or choose another target"
        )
    }
}
