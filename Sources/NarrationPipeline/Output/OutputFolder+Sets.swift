internal import Glibc

extension OutputFolder {
    /// The files that belong together with one manifest of an earlier run.
    struct EarlierSet: Sendable {
        /// The names of all files, the manifest among them.
        var names: [String]
    }

    /// Makes sure that the files of `stem` may be written.
    ///
    /// A manifest whose files are all there is a finished set. Files without such a manifest are what an unfinished run
    /// left, since manifests are written last, and are replaced.
    ///
    /// - Returns: The set that will be replaced; nil when there is none.
    /// - Throws: `outputExists` when there is a finished set, unless the folder is to replace files.
    func claim(_ stem: String) throws(PipelineError) -> EarlierSet? {
        let manifest = "\(stem).json"
        guard FileAccess.exists("\(path)/\(manifest)") else { return nil }
        let names = ListedFiles(ofManifestAt: "\(path)/\(manifest)")?.names
        let own = (names ?? []).filter { $0.hasPrefix("\(stem).") && !$0.contains("/") }
        let isFinished = names.map { $0.allSatisfy { FileAccess.exists("\(path)/\($0)") } } ?? true
        guard !isFinished || replaces else {
            throw PipelineError(
                .outputExists,
                "file '\(path)/\(manifest)' exists already; replace it by '--force' or choose another folder")
        }
        return EarlierSet(names: own + [manifest])
    }

    /// Gives all `files` their names, in order, or none: when one cannot have its name, the others give theirs back.
    ///
    /// - Throws: `outputNotWritable`, with the folder as it was but for files on a file system without second names.
    func publish(_ files: [PartialFile]) throws(PipelineError) {
        var replaced: [ReplacedFile] = []
        do throws(PipelineError) {
            for file in files { try file.synchronize() }
            for file in files { replaced.append(try file.replaceOld()) }
        } catch {
            for file in replaced.reversed() { file.restore() }
            for file in files { file.abandon() }
            throw error
        }
        for file in replaced { file.forget() }
    }

    /// Removes the files of an earlier set that were not written anew.
    func remove(_ set: EarlierSet, except names: [String]) {
        for name in Set(set.names).subtracting(names) { unlink("\(path)/\(name)") }
    }
}
