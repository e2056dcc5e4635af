import FeedLibrary
import FeedProduction
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PageFetching
import PodcastFeed
import SpeechSynthesis

/// A feed in a folder of its own, spoken in tones.
struct FeedLab {
    let folder: URL

    /// What stands in the configuration behind the show.
    var configuration: String

    /// The base address of the show.
    var base = "https://radio.example/audio/"

    /// The show's title.
    var title = "Harbour Radio"

    /// The show's language.
    var language = "en"

    /// Speaks what tests have in common once for all of them.
    static let speech = RememberingSynthesizer(ToneSynthesizer())

    var synthesizer: any SpeechSynthesizer = FeedLab.speech

    /// How files are written.
    var calls = FileCalls.system

    /// How long a page may take, and whether this machine's own may be fetched.
    var limits = FetchLimits(milliseconds: 20_000)
    var allowsPrivateAddresses = true

    /// How many pages are read, and articles spoken, at once.
    var parallelism = 4

    init(_ folder: URL, _ configuration: String = FeedLab.articles) {
        self.folder = folder
        self.configuration = configuration
    }

    /// One source, the folder `articles`; MP3 only.
    static let articles = """
        [feed]
        formats = ["mp3"]
        time-zone = "UTC"

        [[source]]
        from = "articles"
        """

    var toml: String {
        """
        [show]
        title = "\(title)"
        base-url = "\(base)"
        language = "\(language)"
        author = "The desk"
        email = "desk@radio.example"

        """ + configuration + "\n"
    }

    var `public`: URL { folder.appending(path: "public") }

    func settings() throws -> FeedSettings {
        try FeedSettings(toml: toml, path: folder.appending(path: "narrate.toml").path)
    }

    func library() throws -> FeedLibrary {
        let state = folder.appending(path: "state")
        try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
        return try FeedLibrary(path: state.appending(path: "feed.sqlite").path)
    }

    /// A run at `moment`.
    func run(
        at moment: Moment, renews: Bool = false, isPatient: Bool = false
    ) async throws -> FeedReport {
        let library = try library()
        let fetcher = PageFetcher(limits: limits, allowsPrivateAddresses: allowsPrivateAddresses)
        return try await prepared(at: moment, library).update(
            from: KeptPages(fetcher, library: library, now: moment), renews: renews, isPatient: isPatient)
    }

    /// Withdraws the episodes of GUIDs.
    func withdraw(_ guids: [String], at moment: Moment) async throws -> FeedReport {
        let library = try library()
        let episodes = try guids.compactMap { try library.episode(guid: $0) }
        return try await prepared(at: moment, library).withdraw(episodes)
    }

    private func prepared(at moment: Moment, _ library: FeedLibrary) throws -> FeedRun {
        let settings = try settings()
        let voices = try FeedVoices(
            settings, in: VoiceLibrary(path: Checkout.root.appending(path: "Voices").path))
        let rendering = RenderSettings(
            voice: voices.story, itemVoice: voices.item, files: settings.files, sidecars: FeedRun.sidecars,
            album: settings.channel.title, parallelism: parallelism)
        let picture = try Data(contentsOf: Checkout.root.appending(path: "Artwork/cover.png"))
        return try FeedRun(
            settings, rendering: rendering, voices: voices, library: library,
            session: NarrationSession(
                synthesizer: synthesizer,
                engine: EngineDescription(name: "Tone", version: "1", sampleRate: 22_050, voices: [])),
            now: moment, standardCover: CoverImage(bytes: Array(picture), mediaType: "image/png"),
            calls: calls)
    }

    /// Writes a page into the folder `articles`.
    func write(_ text: String, to name: String) throws {
        let url = folder.appending(path: "articles/\(name)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Writes a page about each of `topics`, as `TOPIC.md`.
    func writePages(_ topics: String...) throws {
        for topic in topics { try write(Story.page(topic), to: "\(topic).md") }
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: "articles/\(name)"))
    }

    /// What the show's JSON Feed says.
    func feed(_ name: String = "feed.json") throws -> ReadFeed {
        try JSONDecoder().decode(ReadFeed.self, from: Data(contentsOf: self.public.appending(path: name)))
    }

    /// The contents of all public files by their paths.
    func files() throws -> [String: Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: self.public.path)
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                (try? Data(contentsOf: self.public.appending(path: name))).map { (name, $0) }
            })
    }
}

/// A JSON Feed as a reader sees it.
struct ReadFeed: Decodable {
    struct Item: Decodable, Equatable {
        struct Attachment: Decodable, Equatable {
            var url: String
            var size_in_bytes: Int
            var duration_in_seconds: Double
        }

        var id: String
        var title: String
        var date_published: String
        var date_modified: String
        var content_html: String
        var attachments: [Attachment]
    }

    var items: [Item]
    var next_url: String?

    func item(_ title: String) -> Item? { items.first { $0.title == title } }
}

extension Moment {
    /// So many days and hours after the beginning of November 2026 in UTC.
    static func november(_ day: Int, _ hour: Int = 6, _ minute: Int = 0) -> Moment {
        Moment(
            PublicationTime(
                day: .init(year: 2026, month: 11, day: day), time: .init(hour: hour, minute: minute), zone: 0)
        ) ?? Moment(seconds: 0)
    }
}
