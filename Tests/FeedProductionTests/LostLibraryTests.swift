import Foundation
import NarrationPipeline
import NarrationTestSupport
import Testing

@testable import FeedProduction

/// What is said where the library of a show is gone; `DailyFeedTests` has a whole run.
@Suite struct LostLibraryTests {
    @Test func `episodes without a library are told of`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try lab.write(Story.page("crane"), to: "crane.md")
            _ = try await lab.run(at: .november(2))
            try LostLibrary.check(lab.settings())
            try FileManager.default.removeItem(at: folder.appending(path: "state/feed.sqlite"))
            let error = #expect(throws: PipelineError.self) { try LostLibrary.check(lab.settings()) }
            #expect(error?.code == .inputMissing && error?.message.contains("narrate feed rebuild") == true)
        }
    }

    @Test func `a folder that has no episode yet needs no library`() async throws {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder)
            try LostLibrary.check(lab.settings())
            let episodes = lab.public.appending(path: "episodes")
            try FileManager.default.createDirectory(at: episodes, withIntermediateDirectories: true)
            try Data().write(to: episodes.appending(path: ".keep"))
            try LostLibrary.check(lab.settings())
        }
    }
}
