package import NarrationModel
package import PageFetching

/// What a user can choose about rendering.
package struct RenderSettings: Sendable {
    /// Speaks stories.
    package var voice: VoiceLibrary.Entry

    /// Speaks feed items.
    package var itemVoice: VoiceLibrary.Entry

    /// The audio files to make of every episode.
    package var files: [AudioFileSettings]

    /// The documents to write beside them.
    package var sidecars: Set<Sidecar>

    /// The edition that all articles are made into; nil for an episode of each.
    package var edition: EditionSettings?

    /// How loud the files are to be.
    package var loudness = LoudnessTarget.mono

    /// The title of the collection that the files belong to.
    package var album: String

    /// The picture for all files; nil for a cover of each one's own.
    package var cover: CoverImage?

    /// What covers of their own look like.
    package var covers: CoverSettings

    /// Where clips are kept.
    package var cache = CacheSettings()

    /// What the settings were made from; nil when nothing of earlier runs is to be left alone.
    package var identity: RunIdentity?

    /// How many sources may be read and how many episodes be made at once.
    package var parallelism: Int

    /// How many passages of an episode may be spoken at once, or wait for an earlier one that takes longer: enough to keep all
    /// workers busy meanwhile.
    var passagesAhead: Int { parallelism + 8 }

    /// Fetches inputs from the web.
    package var fetcher: PageFetcher

    /// Gives the pages of the web when not all are to be fetched; nil for the ``fetcher``.
    package var pageProvider: (any PageProvider)?

    /// Gives the pages of the web.
    var pages: any PageProvider { pageProvider ?? fetcher }

    /// Whether and how far the links of feeds are followed.
    package var following: FollowSettings

    /// Makes M4B files.
    package var ffmpeg = FFmpeg()

    /// What is kept and dropped when pages are read.
    package var reading: ReadingSettings

    /// The lexicons beyond those of the voices.
    package var lexicons: LexiconSettings

    /// What is heard around the articles.
    package var sounds: SoundSettings

    package init(
        voice: VoiceLibrary.Entry, itemVoice: VoiceLibrary.Entry, files: [AudioFileSettings],
        sidecars: Set<Sidecar> = Sidecar.usual, edition: EditionSettings? = nil,
        album: String = "Narrated articles", cover: CoverImage? = nil,
        covers: CoverSettings = CoverSettings(),
        parallelism: Int,
        fetcher: PageFetcher = PageFetcher(), following: FollowSettings = FollowSettings(),
        reading: ReadingSettings = ReadingSettings(), lexicons: LexiconSettings = LexiconSettings(),
        sounds: SoundSettings = SoundSettings()
    ) {
        self.voice = voice
        self.itemVoice = itemVoice
        self.files = files
        self.sidecars = sidecars
        self.edition = edition
        self.album = album
        self.cover = cover
        self.covers = covers
        self.parallelism = parallelism
        self.fetcher = fetcher
        self.following = following
        self.reading = reading
        self.lexicons = lexicons
        self.sounds = sounds
    }

    /// The voice for articles of `kind`.
    package func voice(for kind: Article.Kind) -> VoiceLibrary.Entry {
        kind == .item ? itemVoice : voice
    }
}
