import ArticleReading
package import NarrationModel
import Verbalization

/// The text stages in one place: bytes to page, page to edition, article to script.
package enum PageStages {
    /// Reads everything that a source holds.
    ///
    /// - Throws: `inputMissing` or `articleUnusable`.
    package static func edition(of source: InputSource) throws(PipelineError) -> (
        page: Page, edition: Edition
    ) {
        let bytes = try source.bytes()
        do throws(ReadingError) {
            let page = try PageDecoder.page(from: bytes, name: source.name)
            return (page, try ArticleReader().read(page))
        } catch {
            throw PipelineError(error)
        }
    }

    /// What `voice` will say for `article`.
    package static func script(for article: Article, voice: VoiceLibrary.Entry) -> Script {
        Verbalizer(voice: voice.voice, lexicon: voice.lexicon).script(for: article)
    }
}
