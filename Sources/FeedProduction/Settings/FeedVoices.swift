package import NarrationModel
package import NarrationPipeline

/// The voices of a feed and of its sources, each read once.
package struct FeedVoices: Sendable {
    /// The voices of the feed.
    package let story: VoiceLibrary.Entry
    package let item: VoiceLibrary.Entry

    private let entries: [String: VoiceLibrary.Entry]

    /// Reads the voices that `settings` name.
    ///
    /// - Throws: `configurationUnusable` with the line that names a voice which cannot be used; `voiceUnusable` for one that narrate
    ///   brings along.
    package init(_ settings: FeedSettings, in library: VoiceLibrary) throws(PipelineError) {
        var reader = Reader(settings: settings, library: library)
        let namedStory = try reader.voice(settings.voice, "feed", "voice")
        if let namedStory { story = namedStory } else { story = try reader.voice(VoiceLibrary.defaultVoice) }
        if let namedItem = try reader.voice(settings.itemVoice, "feed", "item-voice") {
            item = namedItem
        } else if let namedStory {
            item = namedStory
        } else {
            item = try reader.voice(VoiceLibrary.defaultItemVoice)
        }
        for (number, source) in settings.sources.enumerated() {
            _ = try reader.voice(source.voice, "source", "voice", number)
            _ = try reader.voice(source.itemVoice, "source", "item-voice", number)
        }
        entries = reader.entries
    }

    /// The voice for articles of `kind` from `source`; nil for that of the feed.
    package func voice(for kind: Article.Kind, of source: FeedSource) -> VoiceLibrary.Entry? {
        let name = kind == .item ? source.itemVoice ?? source.voice : source.voice
        return name.flatMap { entries[$0] }
    }

    /// Reads each voice and each lexicon once.
    private struct Reader {
        let settings: FeedSettings
        let library: VoiceLibrary
        var entries: [String: VoiceLibrary.Entry] = [:]
        var shelf = LexiconShelf()

        mutating func voice(_ name: String) throws(PipelineError) -> VoiceLibrary.Entry {
            if let entry = entries[name] { return entry }
            let entry = try library.voice(name, &shelf)
            entries[name] = entry
            return entry
        }

        /// The voice that `key` of a table names; nil when it names none.
        mutating func voice(
            _ name: String?, _ table: String, _ key: String, _ number: Int? = nil
        ) throws(PipelineError) -> VoiceLibrary.Entry? {
            guard let name else { return nil }
            do throws(PipelineError) {
                return try voice(name)
            } catch {
                throw settings.text.wrong(table, key, number: number, error.message)
            }
        }
    }
}
