internal import FoundationEssentials
import NarrationPipeline

/// Notices that the library of a show is gone while its episodes are there: a run would begin the show anew, and remove what it does not
/// know.
enum LostLibrary {
    /// - Throws: `inputMissing` when there is no library, and the public folder has episodes.
    static func check(_ settings: FeedSettings) throws(PipelineError) {
        guard !FileManager.default.fileExists(atPath: settings.library) else { return }
        let episodes = "\(settings.output)/\(EpisodeFolders.name)"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: episodes)) ?? []
        guard names.contains(where: { !$0.hasPrefix(".") }) else { return }
        throw PipelineError(
            .inputMissing,
            "a feed with episodes has a library, and '\(settings.library)' is missing; run 'narrate feed rebuild', or remove '\(episodes)' to begin anew"
        )
    }
}
