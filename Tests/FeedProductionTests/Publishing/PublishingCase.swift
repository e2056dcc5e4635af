import FeedProduction
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PageFetching

/// A folder and a target beside it.
struct PublishingCase {
    static let morning = Moment(seconds: 1_709_600_000)

    let source: DailyFolder
    let target: URL

    /// Runs `body` with a case in a folder of its own.
    static func run(_ body: (PublishingCase) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            try await body(
                PublishingCase(
                    source: DailyFolder(url: folder.appending(path: "public")),
                    target: folder.appending(path: "target")))
        }
    }

    var folderSettings: PublishSettings { PublishSettings(target: .folder(target.path)) }

    @discardableResult
    func publish(
        _ settings: PublishSettings? = nil, now: Moment = PublishingCase.morning, calls: FileCalls = .system
    ) async throws -> PublishReport {
        try await FeedPublisher(folder: source.url.path, settings: settings ?? folderSettings, calls: calls)
            .publish(now: now, fetcher: PageFetcher(allowsPrivateAddresses: true))
    }

    /// Whether the target has the files of the source with their bytes, and no others but those given.
    func isWhole(with others: [String] = []) throws -> Bool {
        let files = DailyFolder.files(in: source.url)
        guard DailyFolder.files(in: target) == (files + others).sorted() else { return false }
        return try files.allSatisfy {
            try Data(contentsOf: source.url.appending(path: $0))
                == Data(contentsOf: target.appending(path: $0))
        }
    }
}
