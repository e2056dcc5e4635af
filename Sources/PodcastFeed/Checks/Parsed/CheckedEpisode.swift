package import NarrationModel

/// An episode as the rules see it: its item in a feed, and what its files say. What is not there is nil.
package struct CheckedEpisode: Sendable {
    /// The name of the feed's document.
    package var document: String
    package var item: CheckedElement

    /// The folder's address; nil when no feed says it.
    package var base: String?

    /// The sizes of the files that the item names, by their paths below the public folder; those that are missing have none.
    package var sizes: [String: Int] = [:]

    /// The SHA-256 digests of audio files by path; empty when they were not read.
    package var digests: [String: [UInt8]] = [:]

    /// What the beginning of the enclosure says, when it is an MP3 file.
    package var audio: AudioHead?
    package var chapters: ChapterDocument?

    /// The transcripts with times, in the item's order.
    package var transcripts: [CueDocument] = []

    /// The pictures that the item names, by path; nil for files that are none.
    package var images: [String: ImageHead?] = [:]
    package var manifest: ManifestFacts?
    package var record: EpisodeRecord?

    /// The names of all files in the episode's folder.
    package var folderFiles: [String] = []

    package init(document: String, item: CheckedElement, base: String?) {
        self.document = document
        self.item = item
        self.base = base
    }

    /// The path below the public folder of an address; nil when it is not below it.
    package func path(of address: String?) -> String? {
        guard let address, let base else { return nil }
        return address.path(below: base)
    }

    /// The path of the enclosure.
    package var enclosurePath: String? { path(of: item.first("enclosure")?["url"]) }

    /// The path of the file of chapters.
    package var chaptersPath: String? { path(of: item.first("podcast:chapters")?["url"]) }

    /// The folder of the enclosure below the public folder, such as `episodes/harbor-1a2b`.
    package var folder: String? {
        guard let path = enclosurePath, let slash = path.lastIndex(of: "/") else { return nil }
        return String(path[..<slash])
    }

    /// The paths of all files that the item names below the public folder, each once, in order.
    package var namedPaths: [String] {
        var seen: Set<String> = []
        return item.addresses.compactMap { path(of: $0.address) }.filter {
            !$0.isEmpty && !$0.hasSuffix("/") && seen.insert($0).inserted
        }
    }
}
