import NarrationModel

/// Files that an unfinished or a former run left: hidden ones that nobody finished, and audio and documents of
/// episodes that no manifest names.
///
/// Pictures, pages, feeds and whatever else people keep in the folder is theirs.
struct Leftovers {
    /// The files that belong to a manifest.
    let named: Set<String>

    /// The stems of manifests that cannot be read, whose files may belong to them.
    let excusedStems: [String]

    private static let endings =
        AudioFormat.allCases.map { ".\($0.rawValue)" } + [
            ".vtt", ".srt", ".lrc", ".chapters.json", ".transcript.json", ".chapters.txt",
        ]

    func findings(in names: [String]) -> [VerificationFinding] {
        names.compactMap { name in
            if name.hasPrefix("."), name.hasSuffix(OutputFolder.partialEnding) {
                return .init(
                    .leftover, name,
                    "the file was never finished; render again, which removes it, or delete it")
            }
            guard !named.contains(name), Self.endings.contains(where: name.hasSuffix),
                !excusedStems.contains(where: { name.hasPrefix($0 + ".") })
            else { return nil }
            return .init(
                .leftover, name, "no manifest names the file; delete it, or render its article again")
        }
    }
}
