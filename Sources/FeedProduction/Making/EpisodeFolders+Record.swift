import FeedLibrary
internal import FoundationEssentials
import PodcastFeed

extension EpisodeFolders {
    /// The record in a folder; nil when there is none that can be read.
    func record(in folder: String) -> EpisodeRecord? {
        files(in: folder).first { $0.hasSuffix(".episode.json") }
            .flatMap { FileManager.default.contents(atPath: path(of: $0, in: folder)) }
            .flatMap { RecordDocument.record(from: Array($0)) }
    }
}
