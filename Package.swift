// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// For what works on sound sample by sample: unoptimized, it took more than half of the time of all tests. The checks of debug builds
/// stay, those of unsafe buffers' bounds too.
let soundSettings =
    settings + [.unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "narrate",
    products: [
        .executable(name: "narrate", targets: ["narrate"]),
        .executable(name: "narrate-worker", targets: ["narrate-worker"]),
        .executable(name: "narrate-cover", targets: ["narrate-cover"]),
        .executable(name: "narrate-server", targets: ["narrate-server"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        // Parts of Hummingbird's interface come from these.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // C libraries, one door each.
        .systemLibrary(name: "CEspeakNG", pkgConfig: "espeak-ng", providers: [.apt(["libespeak-ng-dev"])]),
        .systemLibrary(name: "CSndFile", pkgConfig: "sndfile", providers: [.apt(["libsndfile1-dev"])]),
        .systemLibrary(name: "CLame", providers: [.apt(["libmp3lame-dev"])]),
        .systemLibrary(name: "COpus", pkgConfig: "opus", providers: [.apt(["libopus-dev"])]),
        .systemLibrary(name: "COgg", pkgConfig: "ogg", providers: [.apt(["libogg-dev"])]),
        .systemLibrary(name: "CSoxr", pkgConfig: "soxr", providers: [.apt(["libsoxr-dev"])]),
        .systemLibrary(name: "CEbur128", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        // Its headers only: the library is loaded when a page is first fetched.
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(
            name: "CGdkPixbuf", pkgConfig: "gdk-pixbuf-2.0", providers: [.apt(["libgdk-pixbuf-2.0-dev"])]),
        .target(name: "CWorkerFork"),

        // Values.
        .target(name: "NarrationModel", swiftSettings: settings),
        .target(name: "CoverModel", dependencies: ["NarrationModel", "WireFormat"], swiftSettings: settings),

        // What the programs say to each other, and how the others are kept running.
        .target(name: "WireFormat", swiftSettings: settings),
        .target(
            name: "CompanionPrograms",
            dependencies: [
                "WireFormat", .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings),

        // Parsers that the stages use.
        .target(name: "HTMLParsing", dependencies: ["NarrationModel", "CGumbo"], swiftSettings: settings),
        .target(name: "XMLParsing", dependencies: ["NarrationModel", "CExpat"], swiftSettings: settings),
        .target(
            name: "MarkdownParsing", dependencies: ["NarrationModel", "CMarkGFM"], swiftSettings: settings),
        .target(name: "RegexMatching", dependencies: ["CPCRE2"], swiftSettings: settings),

        // Framing and archives that the stages use.
        .target(name: "OggFraming", dependencies: ["COgg"], swiftSettings: settings),
        .target(name: "ZipWriting", dependencies: ["CZlib"], swiftSettings: settings),

        // Digests, and what is kept under them.
        .target(
            name: "Digests",
            dependencies: ["CNettle", .product(name: "SystemPackage", package: "swift-system")],
            swiftSettings: settings),
        .target(name: "ContentCache", dependencies: ["Digests"], swiftSettings: settings),

        // Stages.
        .target(
            name: "ArticleReading",
            dependencies: [
                "NarrationModel", "HTMLParsing", "MarkdownParsing", "XMLParsing",
                .product(name: "TOMLKit", package: "TOMLKit"), .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings),
        .target(name: "Verbalization", dependencies: ["NarrationModel"], swiftSettings: settings),
        .target(
            name: "SpeechSynthesis", dependencies: ["NarrationModel", "CompanionPrograms", "WireFormat"],
            swiftSettings: settings),
        .target(
            name: "EspeakSynthesis", dependencies: ["SpeechSynthesis", "NarrationModel", "CEspeakNG"],
            swiftSettings: settings),
        .target(
            name: "AudioEncoding",
            dependencies: ["NarrationModel", "CSndFile", "CLame", "COpus", "CSoxr", "CEbur128"],
            swiftSettings: soundSettings),
        .target(
            name: "AudioAssembly", dependencies: ["NarrationModel", "OggFraming"], swiftSettings: settings),
        .target(
            name: "EPUBPublishing", dependencies: ["NarrationModel", "ZipWriting"],
            swiftSettings: settings),
        .target(
            name: "PodcastFeed",
            dependencies: [
                "NarrationModel", "Digests", "XMLParsing",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: settings),

        .target(
            name: "CoverDrawing",
            dependencies: ["CoverModel", "NarrationModel", "CPangoCairo", "CGdkPixbuf"],
            swiftSettings: settings),
        .target(name: "PageFetching", dependencies: ["CCurl"], swiftSettings: settings),

        // What joins them.
        .target(
            name: "LexiconFiles",
            dependencies: [
                "Verbalization", "NarrationModel", "RegexMatching", "XMLParsing",
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: settings),
        .target(
            name: "SpeechWorker",
            dependencies: [
                "SpeechSynthesis", "EspeakSynthesis", "AudioEncoding", "NarrationModel", "WireFormat",
                "CWorkerFork",
            ],
            swiftSettings: settings),
        .target(
            name: "CoverWorker",
            dependencies: ["CoverDrawing", "CoverModel", "NarrationModel", "WireFormat"],
            swiftSettings: settings),
        .target(
            name: "NarrationPipeline",
            dependencies: [
                "NarrationModel", "PageFetching", "ArticleReading", "Verbalization", "LexiconFiles",
                "SpeechSynthesis", "AudioAssembly", "EPUBPublishing", "CompanionPrograms", "CoverModel",
                "WireFormat", "Digests", "ContentCache",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: settings),
        .target(
            name: "FeedLibrary",
            dependencies: ["PodcastFeed", "NarrationModel", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        .target(
            name: "FeedProduction",
            dependencies: [
                "NarrationPipeline", "PodcastFeed", "FeedLibrary", "NarrationModel", "PageFetching",
                "Digests", "CoverModel", "RegexMatching", "SpeechSynthesis",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: settings),
        .target(
            name: "NarrationPreview", dependencies: ["NarrationPipeline", "NarrationModel"],
            swiftSettings: settings),

        // The faces.
        .target(
            name: "NarrateOptions",
            dependencies: ["NarrationPipeline", "NarrationModel", "PageFetching", argumentParser],
            swiftSettings: settings),
        .target(
            name: "NarrateCommands",
            dependencies: [
                "NarrateOptions", "NarrationPipeline", "NarrationPreview", "FeedProduction", "PodcastFeed",
                "NarrationModel", "PageFetching", argumentParser,
            ],
            swiftSettings: settings),
        .target(
            name: "PreviewServer",
            dependencies: [
                "NarrateOptions", "NarrationPreview", "NarrationPipeline", "NarrationModel", argumentParser,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .target(
            name: "FeedServer",
            dependencies: [
                "CZlib", "NarrationModel", argumentParser,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),

        // Programs.
        .executableTarget(name: "narrate", dependencies: ["NarrateCommands"], swiftSettings: settings),
        .executableTarget(name: "narrate-worker", dependencies: ["SpeechWorker"], swiftSettings: settings),
        .executableTarget(name: "narrate-cover", dependencies: ["CoverWorker"], swiftSettings: settings),
        .executableTarget(
            name: "narrate-server", dependencies: ["FeedServer", "PreviewServer"], swiftSettings: settings),

        // Tests.
        .target(
            name: "NarrationTestSupport",
            dependencies: [
                "NarrationModel", "NarrationPipeline", "SpeechSynthesis", "AudioEncoding", "CSndFile",
            ],
            swiftSettings: soundSettings),
        .testTarget(
            name: "NarrationModelTests", dependencies: ["NarrationModel"], swiftSettings: settings),
        .testTarget(
            name: "PageFetchingTests", dependencies: ["PageFetching", "NarrationTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "SpeechSynthesisTests",
            dependencies: ["SpeechSynthesis", "NarrationModel", "NarrationTestSupport", "WireFormat"],
            swiftSettings: settings),
        .testTarget(
            name: "EspeakSynthesisTests",
            dependencies: [
                "SpeechSynthesis", "NarrationModel", "NarrationPipeline", "NarrationTestSupport",
                "narrate-worker",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "MarkdownParsingTests",
            dependencies: ["MarkdownParsing", "NarrationModel", "NarrationTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "XMLParsingTests", dependencies: ["XMLParsing", "NarrationModel"],
            swiftSettings: settings),
        .testTarget(
            name: "HTMLParsingTests", dependencies: ["HTMLParsing", "NarrationModel"],
            swiftSettings: settings),
        .testTarget(
            name: "ArticleReadingTests",
            dependencies: [
                "ArticleReading", "HTMLParsing", "MarkdownParsing", "XMLParsing", "NarrationModel",
                "NarrationTestSupport",
            ],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "VerbalizationTests",
            dependencies: ["Verbalization", "NarrationModel", "NarrationTestSupport"],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "RegexMatchingTests", dependencies: ["RegexMatching"], swiftSettings: settings),
        .testTarget(
            name: "LexiconFilesTests",
            dependencies: ["LexiconFiles", "Verbalization", "NarrationModel", "NarrationTestSupport"],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "ContentCacheTests", dependencies: ["ContentCache", "Digests", "NarrationTestSupport"],
            swiftSettings: settings),
        .testTarget(name: "OggFramingTests", dependencies: ["OggFraming"], swiftSettings: settings),
        .testTarget(
            name: "AudioEncodingTests",
            dependencies: ["AudioEncoding", "NarrationModel", "NarrationTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "AudioAssemblyTests",
            dependencies: [
                "AudioAssembly", "AudioEncoding", "OggFraming", "NarrationModel", "NarrationTestSupport",
            ],
            exclude: ["Browser", "Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "ZipWritingTests", dependencies: ["ZipWriting", "NarrationTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "EPUBPublishingTests",
            dependencies: [
                "EPUBPublishing", "ZipWriting", "AudioAssembly", "ArticleReading",
                "Verbalization", "NarrationModel", "NarrationTestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CoverDrawingTests",
            dependencies: [
                "CoverDrawing", "CoverModel", "NarrationModel", "NarrationTestSupport", "WireFormat",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "NarrationPipelineTests",
            dependencies: [
                "NarrationPipeline", "NarrationModel", "CompanionPrograms", "ContentCache", "CoverModel",
                "Digests", "LexiconFiles", "PageFetching", "SpeechSynthesis", "NarrationTestSupport",
                "Verbalization", "WireFormat", "AudioAssembly",
                "narrate-cover",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "PodcastFeedTests",
            dependencies: ["PodcastFeed", "NarrationModel", "NarrationTestSupport"],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "FeedLibraryTests",
            dependencies: ["FeedLibrary", "PodcastFeed", "NarrationModel", "NarrationTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "FeedProductionTests",
            dependencies: [
                "FeedProduction", "FeedLibrary", "PodcastFeed", "NarrationPipeline", "NarrationModel",
                "PageFetching", "SpeechSynthesis", "NarrationTestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "FeedServerTests",
            dependencies: ["FeedServer", "NarrationTestSupport", "narrate-server"],
            exclude: ["Browser"], swiftSettings: settings),
        .testTarget(
            name: "NarrationPreviewTests",
            dependencies: [
                "NarrationPreview", "NarrationPipeline", "NarrationModel", "NarrationTestSupport",
                "PageFetching", "SpeechSynthesis", "narrate-worker",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "PreviewServerTests",
            dependencies: ["NarrationTestSupport", "narrate", "narrate-server", "narrate-worker"],
            exclude: ["Browser", "Checkers"], swiftSettings: settings),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "NarrationModel", "NarrationTestSupport", "narrate", "narrate-cover", "narrate-server",
                "narrate-worker",
            ],
            exclude: ["Clients", "Fixtures"], swiftSettings: settings),
    ]
)
