package import NarrationModel
package import NarrationPipeline

/// The voices of a feed and of its sources, each read once.
package struct FeedVoices: Sendable {
    private var entries: [String: VoiceLibrary.Entry] = [:]
    private let story: String
    private let item: String

    /// Reads the voices that `settings` name.
    ///
    /// - Throws: `configurationUnusable` with the line that names a voice which cannot be used; `voiceUnusable` for one that narrate
    ///   brings along.
    package init(_ settings: FeedSettings, in library: VoiceLibrary) throws(PipelineError) {
        story = settings.voice ?? VoiceLibrary.defaultVoice
        item = settings.itemVoice ?? settings.voice ?? VoiceLibrary.defaultItemVoice
        try read(settings.voice, "feed", "voice", nil, settings, library)
        try read(settings.itemVoice, "feed", "item-voice", nil, settings, library)
        for (number, source) in settings.sources.enumerated() {
            try read(source.voice, "source", "voice", number, settings, library)
            try read(source.itemVoice, "source", "item-voice", number, settings, library)
        }
        for name in [story, item] where entries[name] == nil { entries[name] = try library.voice(name) }
    }

    private mutating func read(
        _ name: String?, _ table: String, _ key: String, _ number: Int?, _ settings: FeedSettings,
        _ library: VoiceLibrary
    ) throws(PipelineError) {
        guard let name, entries[name] == nil else { return }
        do throws(PipelineError) {
            entries[name] = try library.voice(name)
        } catch {
            throw settings.text.wrong(table, key, number: number, error.message)
        }
    }

    /// The voice for articles of `kind` from `source`; nil for that of the feed.
    package func voice(for kind: Article.Kind, of source: FeedSource) -> VoiceLibrary.Entry? {
        let name = kind == .item ? source.itemVoice ?? source.voice : source.voice
        return name.flatMap { entries[$0] }
    }

    /// The voices of the feed.
    package var usual: (story: VoiceLibrary.Entry, item: VoiceLibrary.Entry)? {
        guard let story = entries[story], let item = entries[item] else { return nil }
        return (story, item)
    }
}
