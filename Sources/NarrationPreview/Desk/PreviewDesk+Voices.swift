import NarrationModel
import NarrationPipeline

extension PreviewDesk {
    /// Has articles of the same kind as one said by another voice, for this session; exports have it too.
    ///
    /// - Parameters:
    ///   - voice: The voice's ID.
    ///   - id: The article.
    ///   - seen: The revision that the id is of.
    /// - Returns: The articles as they are now.
    /// - Throws: ``PreviewError``.
    package func choose(
        voice: String, for id: String, revision seen: Int
    ) throws(PreviewError) -> StateDocument {
        guard seen == revision else { throw .outdated }
        let kind = try reading.article(id).prepared.article.kind
        let before = chosenVoices
        chosenVoices[kind] = voice
        do throws(PipelineError) {
            try readAgain()
        } catch {
            chosenVoices = before
            throw .impossible(error)
        }
        return state()
    }
}
