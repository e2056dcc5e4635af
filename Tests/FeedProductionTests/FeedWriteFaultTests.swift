import FeedProduction
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

/// Fails the n-th call by which files are written, once and from then on, in a run with a new and an updated article.
@Suite struct FeedWriteFaultTests {
    /// How many of a kind's calls are tried.
    private static let sampleCount = 4

    /// A feed of yesterday, and what becomes of it today.
    private struct Scene {
        let base: FeedLab
        private(set) var clean: [String: Data] = [:]

        init(in folder: URL) async throws {
            base = Scene.lab(folder.appending(path: "base"))
            try base.writePages("crane", "ferry")
            _ = try await base.run(at: .november(2))
            try base.write(Story.page("crane", version: 2), to: "crane.md")
            try base.write(Story.page("gull"), to: "gull.md")
            let lab = try copy("clean")
            let report = try await lab.run(at: .november(3))
            #expect(report.made.count == 2 && report.edition != nil && !report.isIncomplete)
            clean = try lab.files()
        }

        private static func lab(_ folder: URL) -> FeedLab {
            var lab = FeedLab(folder)
            lab.parallelism = 1
            return lab
        }

        /// The feed of yesterday in another folder.
        func copy(_ name: String) throws -> FeedLab {
            let folder = base.folder.deletingLastPathComponent().appending(path: name)
            try? FileManager.default.removeItem(at: folder)
            try FileManager.default.copyItem(at: base.folder, to: folder)
            return Self.lab(folder)
        }

        /// How many calls of a kind there are today.
        func count(_ kind: FailingCalls.Kind) async throws -> Int {
            let counting = FailingCalls(kind)
            var lab = try copy("counted")
            lab.calls = counting.fileCalls
            _ = try await lab.run(at: .november(3))
            return counting.count
        }

        /// Today's run with calls that fail, then a good one.
        func expectMended(_ calls: FailingCalls, _ comment: Comment) async throws {
            var lab = try copy("faulty")
            lab.calls = calls.fileCalls
            do {
                let report = try await lab.run(at: .november(3))
                // That the name of a folder is on the disk is not worth a failure: what is lost with the power is made again.
                #expect(report.isIncomplete || calls.kind == .synchronize, comment)
                #expect(report.failures.allSatisfy { $0.error.code == .outputNotWritable }, comment)
            } catch let error as PipelineError {
                #expect(error.code == .outputNotWritable, comment)
            }
            try PublicFolderCheck(lab: lab).expectWhole(allowsHidden: true, comment)
            lab.calls = .system
            let report = try await lab.run(at: .november(3))
            #expect(!report.isIncomplete, comment)
            try PublicFolderCheck(lab: lab).expectWhole(comment)
            let files = try lab.files()
            #expect(Set(files.keys) == Set(clean.keys), comment)
            #expect(files.filter { clean[$0.key] != $0.value }.keys.sorted() == [], comment)
        }
    }

    @Test(arguments: [FailingCalls.Kind.open, .write, .overwrite, .synchronize, .rename])
    func `whatever call fails, the feed stays whole and the next run finishes it`(
        kind: FailingCalls.Kind
    ) async throws {
        try await withTemporaryFolder { folder in
            let scene = try await Scene(in: folder)
            let count = try await scene.count(kind)
            #expect(count >= 2)
            let step = max(1, (count - 1) / (Self.sampleCount - 1))
            for number in stride(from: 0, to: count, by: step) {
                try await scene.expectMended(
                    FailingCalls(kind, failing: number..<number + 1, error: EIO),
                    "\(kind.rawValue) \(number) of \(count)")
                try await scene.expectMended(
                    FailingCalls(kind, failing: number..<Int.max),
                    "\(kind.rawValue) from \(number) of \(count) on")
            }
        }
    }
}
