internal import FoundationEssentials
internal import Glibc

/// A folder whose files are complete or absent: each is written beside its name and then renamed.
package struct OutputFolder: Sendable {
    package let path: String

    /// Whether finished files of earlier runs are replaced.
    let replaces: Bool

    private let calls: FileCalls

    /// The ending of a file that is being written, behind the number of the process that writes it.
    static let partialEnding = ".partial"

    /// Makes the folder when it is missing, and removes what dead processes left unfinished in it.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - replaces: Whether articles whose files are there already are written anew; else they are refused.
    ///   - calls: How files are written.
    /// - Throws: `outputNotWritable`.
    package init(
        path: String, replaces: Bool = false, calls: FileCalls = .system
    ) throws(PipelineError) {
        self.path = path
        self.replaces = replaces
        self.calls = calls
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw PipelineError(
                .outputNotWritable, "output folder '\(path)' cannot be made; choose another with '--output'")
        }
        guard access(path, W_OK | X_OK) == 0 else {
            throw PipelineError(
                .outputNotWritable,
                "output folder '\(path)' cannot be written; choose another with '--output'")
        }
        sweep()
    }

    /// Begins a file called `name`; nothing of that name is touched before it is finished.
    package func begin(_ name: String) throws(PipelineError) -> PartialFile {
        try PartialFile(
            temporary: hidden(name), backup: hidden("\(name).old"), destination: "\(path)/\(name)",
            calls: calls)
    }

    /// The name of a file that belongs to this process, and is swept when the process is gone.
    private func hidden(_ name: String) -> String {
        "\(path)/.\(name).\(getpid())\(Self.partialEnding)"
    }

    /// Begins a file called `name` and writes `bytes` into it, which are all that it will have.
    func begin(_ name: String, with bytes: [UInt8]) throws(PipelineError) -> PartialFile {
        let file = try begin(name)
        do throws(PipelineError) {
            try file.append(bytes)
            return file
        } catch {
            file.abandon()
            throw error
        }
    }

    /// Writes a whole file called `name`.
    package func write(_ bytes: [UInt8], to name: String) throws(PipelineError) {
        try publish([try begin(name, with: bytes)])
    }

    /// Puts a whole file at `path`, in place of one that is there.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(PipelineError) {
        let (folder, name) = parts(of: path)
        try OutputFolder(path: folder).write(bytes, to: name)
    }

    /// Begins a file that will be at `path`, in place of one that is there.
    package static func begin(at path: String) throws(PipelineError) -> PartialFile {
        let (folder, name) = parts(of: path)
        return try OutputFolder(path: folder).begin(name)
    }

    private static func parts(of path: String) -> (folder: String, name: String) {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        return (folder, slash.map { String(path[path.index(after: $0)...]) } ?? path)
    }

    /// Removes partial files whose process is gone.
    private func sweep() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names where name.hasPrefix(".") && name.hasSuffix(Self.partialEnding) {
            let stem = name.dropLast(Self.partialEnding.count)
            guard let process = stem.split(separator: ".").last.flatMap({ pid_t($0) }) else { continue }
            if kill(process, 0) != 0, errno == ESRCH { unlink("\(path)/\(name)") }
        }
    }
}
