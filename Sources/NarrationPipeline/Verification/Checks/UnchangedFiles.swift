import Digests

/// Every file that the manifest names is there, with the bytes that were written.
///
/// Chapters and tags inside audio files are part of those bytes: what was read back when it was written is what is
/// there now.
struct UnchangedFiles: EpisodeCheck {
    func findings(in episode: FinishedEpisode) -> [VerificationFinding] {
        let files = episode.manifest.files
        guard !files.isEmpty else {
            return [
                .init(.fileMissing, episode.manifestName, "the manifest must name its files; render again")
            ]
        }
        return files.compactMap { finding(for: $0, in: episode) }
    }

    private func finding(
        for file: WrittenManifest.File, in episode: FinishedEpisode
    ) -> VerificationFinding? {
        guard !file.name.contains("/"),
            let written = try? SHA256Digest.ofFile(at: episode.path(of: file.name))
        else {
            return .init(.fileMissing, file.name, "the file is not there or cannot be read; render again")
        }
        guard written.byteCount == file.bytes else {
            return .init(
                .fileChanged, file.name,
                "the file has \(written.byteCount) bytes where \(file.bytes) were written; render again")
        }
        guard "sha256:\(written.digest)" == file.digest else {
            return .init(
                .fileChanged, file.name, "the file's digest is not that of what was written; render again")
        }
        return nil
    }
}
