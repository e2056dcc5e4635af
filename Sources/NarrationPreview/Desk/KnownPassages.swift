import NarrationModel
import NarrationPipeline

/// The passages that may be spoken: those of the articles, and those that were tried or compared lately.
struct KnownPassages: Sendable {
    struct Known: Sendable {
        var passage: Passage
        var voice: VoiceLibrary.Entry
        var loudness: LoudnessTarget

        /// How much louder it is to be than its file would be, in dB.
        var gain = 0.0
    }

    /// The most tried passages that are remembered.
    private static let mostTried = 500

    private var ofArticles: [String: Known] = [:]
    private var tried: [String: Known] = [:]

    /// The keys of tried passages, the oldest first.
    private var order: [String] = []

    subscript(key: String) -> Known? { ofArticles[key] ?? tried[key] }

    /// Replaces what is known of articles; a page that has not looked again yet may still ask for what it was before.
    mutating func replace(with reading: PreviewReading) {
        let before = ofArticles
        ofArticles = [:]
        for article in reading.articles {
            for case .passage(let passage, let key) in article.rows {
                ofArticles[key.text] = Known(
                    passage: passage.passage, voice: article.prepared.voice,
                    loudness: reading.settings.loudness)
            }
        }
        for (key, known) in before where ofArticles[key] == nil { remember(known, as: key) }
    }

    /// Adds a passage that is tried, and gives its key.
    mutating func add(_ known: Known) -> String {
        let key = PassageKey(known.passage, by: known.voice, loudness: known.loudness, gain: known.gain).text
        remember(known, as: key)
        return key
    }

    private mutating func remember(_ known: Known, as key: String) {
        guard tried.updateValue(known, forKey: key) == nil else { return }
        order.append(key)
        if order.count > Self.mostTried { tried[order.removeFirst()] = nil }
    }
}
