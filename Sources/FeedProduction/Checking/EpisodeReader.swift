import Digests
import FeedLibrary
import NarrationModel
import PodcastFeed

/// Reads what an episode's item names.
struct EpisodeReader {
    let folder: PublicFolder

    /// Whether audio files are not read to their ends.
    let isQuick: Bool

    /// More than the headers of a picture take.
    private static let longestHead = 1 << 20

    /// The episode of an item, with all that its files say.
    func episode(_ item: CheckedElement, in feed: CheckedFeed) -> CheckedEpisode {
        var episode = CheckedEpisode(document: feed.name, item: item, base: feed.base)
        for path in episode.namedPaths {
            if let size = folder.size(of: path) { episode.sizes[path] = size }
        }
        readAudio(&episode)
        if let path = episode.chaptersPath, let bytes = folder.bytes(of: path) {
            episode.chapters = ChapterDocument(bytes)
        }
        episode.transcripts = item.all("podcast:transcript").compactMap { transcript in
            guard let path = episode.path(of: transcript["url"]), let bytes = folder.bytes(of: path) else {
                return nil
            }
            return CueDocument(path: path, bytes: bytes)
        }
        readImages(&episode)
        readRecords(&episode)
        return episode
    }

    private func readAudio(_ episode: inout CheckedEpisode) {
        guard let path = episode.enclosurePath, episode.sizes[path] != nil else { return }
        if path.hasSuffix(".mp3"), let beginning = folder.bytes(of: path, limit: 10) {
            let bytes = folder.bytes(of: path, limit: AudioHead.byteCount(beginning))
            episode.audio = bytes.map(AudioHead.init)
        }
        guard !isQuick else { return }
        let others = episode.item.all("podcast:alternateEnclosure").compactMap {
            episode.path(of: $0.first("podcast:source")?["uri"])
        }
        for path in [path] + others where episode.sizes[path] != nil {
            episode.digests[path] = (try? SHA256Digest.ofFile(at: folder.full(path))).flatMap {
                [UInt8](hexadecimal: $0.digest)
            }
        }
    }

    private func readImages(_ episode: inout CheckedEpisode) {
        guard let path = episode.path(of: episode.item.first("itunes:image")?["href"]),
            let own = episode.folder,
            path.hasPrefix(own + "/"), let bytes = folder.bytes(of: path, limit: Self.longestHead)
        else { return }
        episode.images.updateValue(ImageHead(bytes), forKey: path)
    }

    private func readRecords(_ episode: inout CheckedEpisode) {
        guard let path = episode.enclosurePath, let own = episode.folder, let point = path.lastIndex(of: "."),
            !own.isEmpty
        else { return }
        let stem = path[..<point]
        episode.manifest = folder.bytes(of: "\(stem).json").flatMap(ManifestFacts.init)
        episode.record = folder.bytes(of: "\(stem).episode.json").flatMap(RecordDocument.record)
        episode.folderFiles = folder.names(in: own)
    }
}
