package import NarrationModel
package import PageFetching
package import SpeechSynthesis

/// What a user can choose about rendering.
package struct RenderSettings: Sendable {
    /// Speaks stories.
    package var voice: VoiceLibrary.Entry

    /// Speaks feed items.
    package var itemVoice: VoiceLibrary.Entry
    package var encoding: EncodingSettings

    /// How loud the files are to be.
    package var loudness = LoudnessTarget.mono

    /// The title of the collection that the files belong to.
    package var album: String
    package var cover: CoverImage?

    /// How many passages may be spoken at once.
    package var parallelism: Int

    /// Fetches inputs from the web.
    package var fetcher: PageFetcher

    /// Whether and how far the links of feeds are followed.
    package var following: FollowSettings

    /// What is kept and dropped when pages are read.
    package var reading: ReadingSettings

    /// The lexicons beyond those of the voices.
    package var lexicons: LexiconSettings

    package init(
        voice: VoiceLibrary.Entry, itemVoice: VoiceLibrary.Entry, format: AudioFormat,
        bitRate: Int = 64, album: String = "Narrated articles", cover: CoverImage? = nil, parallelism: Int,
        fetcher: PageFetcher = PageFetcher(), following: FollowSettings = FollowSettings(),
        reading: ReadingSettings = ReadingSettings(), lexicons: LexiconSettings = LexiconSettings()
    ) {
        self.voice = voice
        self.itemVoice = itemVoice
        encoding = EncodingSettings(format: format, bitRate: bitRate)
        self.album = album
        self.cover = cover
        self.parallelism = parallelism
        self.fetcher = fetcher
        self.following = following
        self.reading = reading
        self.lexicons = lexicons
    }

    /// The voice for articles of `kind`.
    package func voice(for kind: Article.Kind) -> VoiceLibrary.Entry {
        kind == .item ? itemVoice : voice
    }
}
