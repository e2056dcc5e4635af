package import NarrationModel
package import NarrationPipeline

/// The voices of a feed and of its sources, each read once.
package struct FeedVoices: Sendable {
    private var entries: [String: VoiceLibrary.Entry] = [:]
    private let story: String
    private let item: String

    /// Reads the voices that `settings` name.
    ///
    /// - Throws: `voiceUnusable`, with the source that names the voice.
    package init(_ settings: FeedSettings, in library: VoiceLibrary) throws(PipelineError) {
        story = settings.voice ?? VoiceLibrary.defaultVoice
        item = settings.itemVoice ?? settings.voice ?? VoiceLibrary.defaultItemVoice
        for name in [story, item] + settings.sources.flatMap({ [$0.voice, $0.itemVoice] }).compactMap(\.self)
        where entries[name] == nil {
            entries[name] = try library.voice(name)
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
