internal import FoundationEssentials

/// A folder that `render` wrote to: its manifests, and what belongs to none of them.
struct EpisodeFolder: Sendable {
    let path: String

    /// The manifests by the names of their files, in the names' order.
    let manifests: [(name: String, manifest: WrittenManifest)]

    /// Manifests that cannot be checked, and files that nobody owns.
    let findings: [VerificationFinding]

    /// Lists the folder and reads its manifests.
    ///
    /// - Throws: `inputMissing` when there is no such folder, or no manifest in it.
    init(path: String) throws(PipelineError) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path).sorted() else {
            throw PipelineError(.inputMissing, "folder '\(path)' cannot be read; check the path")
        }
        self.path = path
        var manifests: [(name: String, manifest: WrittenManifest)] = []
        var unusable: [VerificationFinding] = []
        for name in names where ManifestFile.isCandidate(name) {
            switch ManifestFile(name, in: path) {
            case .manifest(let manifest): manifests.append((name, manifest))
            case .unusable(let finding): unusable.append(finding)
            case .other: break
            }
        }
        guard !manifests.isEmpty || !unusable.isEmpty else {
            throw PipelineError(
                .inputMissing, "folder '\(path)' has no manifest; give one that 'narrate render' wrote to")
        }
        self.manifests = manifests
        findings =
            unusable
            + Leftovers(
                named: Set(manifests.flatMap { $0.manifest.files.map(\.name) }),
                excusedStems: unusable.map { String($0.file.dropLast(".json".count)) }
            ).findings(in: names)
    }
}
