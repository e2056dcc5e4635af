import NarrationModel

/// Leaves out what a player says about the audio version: `This audio is read by an AI voice`,
/// `Listen to this article`.
///
/// "The audio was recorded with a hidden microphone, police said." is left alone.
enum AudioNotice: OmissionRule {
    static let id: RuleID = "audio-notice"
    static let summary = "Notices about the page's own audio version"

    private static let audio = WordList(
        "audio listen listening voice narrat* recording podcast aloud playback speech")
    private static let notice = WordList(
        "ai automated automatic* generated synthetic created article story interview read machine text-to-speech robot "
            + "version player beta")
    private static let openers = WordList("this listen audio play hear the")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.wordCount <= 14, let first = line.terms.first, openers.contains(first) else {
            return false
        }
        guard audio.hasAny(of: line.terms), notice.hasAny(of: line.terms), !line.hasQuotation else {
            return false
        }
        return line.isLabel(14) || first == "this" || first == "listen"
    }
}
