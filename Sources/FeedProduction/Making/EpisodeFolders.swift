internal import FoundationEssentials
internal import Glibc
package import NarrationPipeline

/// The folders of episodes below the public folder: each is whole from the moment that it has its name.
package struct EpisodeFolders: Sendable {
    /// A folder that has no name yet.
    struct Staged: Sendable {
        let path: String
        let output: OutputFolder
    }

    /// The folder of all of them, below the public folder.
    static let name = "episodes"

    /// What folders begin with that have no name yet; servers hide what begins with a dot.
    private static let stagedPrefix = ".making-"

    private let path: String
    private let calls: FileCalls

    /// Makes the folder when it is missing.
    ///
    /// - Throws: `outputNotWritable`.
    package init(public folder: String, calls: FileCalls = .system) throws(PipelineError) {
        path = "\(folder)/\(Self.name)"
        self.calls = calls
        _ = try OutputFolder(path: path)
    }

    /// Begins a folder; `number` tells it from others of the run.
    func begin(_ number: Int) throws(PipelineError) -> Staged {
        let staged = "\(path)/\(Self.stagedPrefix)\(getpid())-\(number)"
        try? FileManager.default.removeItem(atPath: staged)
        return Staged(path: staged, output: try OutputFolder(path: staged, calls: calls))
    }

    /// Gives a folder its name. Where one of that name is there, it is to have the same files: those that it lacks are put in, and its
    /// record is replaced.
    ///
    /// - Throws: `outputNotWritable`.
    func finish(_ staged: Staged, as name: String, record: String) throws(PipelineError) {
        let destination = "\(path)/\(name)"
        if FileManager.default.fileExists(atPath: destination) {
            for file in lacking(name, of: staged).filter({ $0 != record }) + [record] {
                guard calls.rename("\(staged.path)/\(file)", "\(destination)/\(file)") == 0 else {
                    throw Self.notWritable(destination)
                }
            }
            abandon(staged)
        } else if calls.rename(staged.path, destination) != 0 {
            throw Self.notWritable(destination)
        }
        synchronize()
    }

    /// The files of a staged folder that the folder `name` has not, or not in their length.
    private func lacking(_ name: String, of staged: Staged) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: staged.path)) ?? []
        return files.sorted().filter {
            byteCount(of: "\(Self.name)/\(name)/\($0)") != Self.byteCount(at: "\(staged.path)/\($0)")
        }
    }

    /// Removes a folder that gets no name.
    func abandon(_ staged: Staged) {
        try? FileManager.default.removeItem(atPath: staged.path)
    }

    /// Removes what dead runs left without a name. The caller must be the only run.
    func sweep() {
        for name in contents() where name.hasPrefix(Self.stagedPrefix) { remove(name) }
    }

    /// Removes a folder.
    func remove(_ name: String) {
        guard !name.contains("/"), name != "..", name != "." else { return }
        try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }

    /// The names of all folders that have one, sorted.
    func names() -> [String] { contents().filter { !$0.hasPrefix(".") && !$0.hasSuffix(".json") }.sorted() }

    /// The path of a file of an episode.
    func path(of file: String, in folder: String) -> String { "\(path)/\(folder)/\(file)" }

    /// The length of a file whose path below the public folder is `path`; nil when there is none.
    func byteCount(of path: String) -> Int? {
        let prefix = "\(Self.name)/"
        return path.hasPrefix(prefix)
            ? Self.byteCount(at: "\(self.path)/\(path.dropFirst(prefix.count))") : nil
    }

    private static func byteCount(at path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// The names of the files of an episode, sorted; none when there is no such folder.
    func files(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
    }

    private func contents() -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    }

    /// Brings the folders' names to the disk.
    private func synchronize() {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = calls.synchronize(descriptor)
        close(descriptor)
    }

    private static func notWritable(_ destination: String) -> PipelineError {
        PipelineError(
            .outputNotWritable,
            "folder '\(destination)' cannot be written: \(String(cString: strerror(errno)).lowercased()); free space or check permissions"
        )
    }
}
