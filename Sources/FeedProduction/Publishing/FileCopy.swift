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
                try to.append(slice)
                offset += slice.count
            }
            guard offset == file.byteCount else { throw vanished }
            try to.setTime(seconds: file.seconds, nanoseconds: file.nanoseconds)
        }
    }

    private static func opened(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC) }

    /// Writes a whole file in the same way.
    static func write(_ bytes: [UInt8], to path: String, _ calls: FileCalls) throws(PipelineError) {
        try replace(path, calls) { (file) throws(PipelineError) in try file.append(bytes) }
    }

    /// Has `fill` write a file that takes the place of the one at `path` when it is on the disk. What a killed run left is written over.
    private static func replace(
        _ path: String, _ calls: FileCalls, _ fill: (PartialFile) throws(PipelineError) -> Void
    ) throws(PipelineError) {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let file = try PartialFile(
            at: "\(path[..<slash]).narrate-partial-\(path[slash...])", destination: path, calls: calls)
        do throws(PipelineError) {
            try fill(file)
            try file.finish()
        } catch {
            file.abandon()
            throw error
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
}
