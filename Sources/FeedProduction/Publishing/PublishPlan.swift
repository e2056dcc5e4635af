internal import FoundationEssentials
internal import Glibc
import NarrationPipeline

/// The files of a public folder in the order in which they are published, so that nothing names what is not there yet.
struct PublishPlan: Sendable {
    /// Everything below `episodes` and the other folders, and pictures.
    let media: [PublishedFile]

    /// Pages, lists, and older documents of feeds, which change rarely.
    let documents: [PublishedFile]

    /// The newest documents of the feeds, that of everything last.
    let feeds: [PublishedFile]

    /// The names of folders below `episodes`.
    let episodes: Set<String>

    var files: [PublishedFile] { media + documents + feeds }

    /// Lists the folder; hidden files and links are left out.
    ///
    /// - Throws: `inputMissing` when there is no feed in it.
    init(folder: String) throws(PipelineError) {
        var media: [PublishedFile] = []
        var documents: [PublishedFile] = []
        var feeds: [PublishedFile] = []
        for file in Self.files(in: folder, below: "") {
            switch FeedFileName(file.path) {
            case .newest: feeds.append(file)
            case .older, .page: documents.append(file)
            case nil: media.append(file)
            }
        }
        guard feeds.contains(where: { $0.path == "feed.xml" }) else {
            throw PipelineError(
                .inputMissing,
                "folder '\(folder)' has no 'feed.xml'; give the public folder that 'narrate feed' wrote to")
        }
        self.media = media
        self.documents = documents
        // In the names' order `feed` comes behind `articles` and `editions`.
        self.feeds = feeds.sorted { $0.path < $1.path }
        episodes = Set(
            media.compactMap { file in
                let parts = file.path.split(separator: "/")
                return parts.count > 2 && parts[0] == "episodes" ? String(parts[1]) : nil
            })
    }

    private static func files(in root: String, below folder: String) -> [PublishedFile] {
        let path = folder.isEmpty ? root : "\(root)/\(folder)"
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
        return names.filter { !$0.hasPrefix(".") }.flatMap { name -> [PublishedFile] in
            let inner = folder.isEmpty ? name : "\(folder)/\(name)"
            if let file = PublishedFile(inner, in: root) { return [file] }
            return isFolder("\(root)/\(inner)") ? files(in: root, below: inner) : []
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// Makes sure that the feeds are still those that were listed: one that is newer may name files that were not.
    ///
    /// - Throws: `inputMissing` when they have changed.
    func checkUnchanged(in folder: String) throws(PipelineError) {
        for file in documents + feeds where PublishedFile(file.path, in: folder) != file {
            throw PipelineError(
                .inputMissing,
                "a folder must not change while it is published, and '\(file.path)' has; publish again")
        }
    }
}
