import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

/// Fails the n-th call by which files are written, for all n, once and from then on.
@Suite struct WriteFaultTests {
    /// Speaks and encodes every passage once for all runs.
    private static let speech = RememberingSynthesizer(ToneSynthesizer())

    private static let headlines = ["A lamp for the northern rock", "A ship in the bay"]

    /// Every call of one kind in a run over two articles, first into an empty folder, then over older files.
    private struct Scene {
        let sources: [InputSource]
        let old: [String: Data]
        let new: [String: Data]

        init(in folder: URL) async throws {
            let stories = WriteFaultTests.headlines
            let older = try Pages.write(
                stories.map { Pages.story($0, ending: "It leaves soon.") },
                to: folder.appending(path: "old-pages"))
            sources = try Pages.write(stories.map { Pages.story($0) }, to: folder.appending(path: "pages"))
            old = try await Self.files(from: older, in: folder.appending(path: "old"))
            new = try await Self.files(from: sources, in: folder.appending(path: "new"))
        }

        private static func files(from sources: [InputSource], in folder: URL) async throws -> [String: Data]
        {
            let report = try await WriteFaultTests.studio().render(sources, to: folder)
            #expect(report.allFailures.isEmpty && report.episodes.count == 2)
            return try Pages.contents(of: folder)
        }

        /// Renders over the older files, or into an empty folder, with calls that fail.
        func render(
            over: [String: Data], in folder: URL, _ calls: FailingCalls
        ) async throws -> (RenderReport, [String: Data]) {
            try? FileManager.default.removeItem(at: folder)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for (name, data) in over { try data.write(to: folder.appending(path: name)) }
            let report = try await WriteFaultTests.studio(calls).render(sources, to: folder)
            return (report, try Pages.contents(of: folder))
        }
    }

    private static func studio(_ calls: FailingCalls? = nil) -> ToneStudio {
        ToneStudio(
            synthesizer: speech, formats: [.wav], parallelism: 1, replaces: true,
            calls: calls?.fileCalls ?? .system)
    }

    /// Every article's files are all old or all new, those of failed articles old, and there are no others.
    private func expectIntact(
        _ report: RenderReport, _ files: [String: Data], _ scene: Scene, over old: [String: Data],
        _ comment: Comment
    ) {
        let failed = Set(report.allFailures.map(\.subject))
        var expected: [String: Data] = [:]
        for headline in Self.headlines {
            let stem = Slug.make(from: headline, fallback: "story") + "."
            let source = failed.contains(headline) ? old : scene.new
            expected.merge(source.filter { $0.key.hasPrefix(stem) }) { $1 }
        }
        #expect(Set(files.keys) == Set(expected.keys), comment)
        #expect(files == expected, comment)
    }

    @Test(arguments: FailingCalls.Kind.allCases)
    func `a call that fails once fails its article with the file's name, and harms nothing else`(
        kind: FailingCalls.Kind
    ) async throws {
        try await withTemporaryFolder { folder in
            let scene = try await Scene(in: folder)
            for old in [[:], scene.old] {
                let counting = FailingCalls(kind)
                _ = try await scene.render(over: old, in: folder.appending(path: "out"), counting)
                #expect(counting.count >= 2)
                for number in 0..<counting.count {
                    let calls = FailingCalls(kind, failing: number..<number + 1, error: EIO)
                    let output = folder.appending(path: "out")
                    let (report, files) = try await scene.render(over: old, in: output, calls)
                    expectIntact(report, files, scene, over: old, "\(kind.rawValue) \(number)")
                    guard kind != .link else { continue }
                    #expect(report.allFailures.map(\.error.code) == [.outputNotWritable], "\(number)")
                    #expect(report.allFailures.allSatisfy { $0.error.message.contains("\(output.path)/a-") })
                    #expect(report.allFailures.allSatisfy { $0.error.message.contains("input/output error") })
                    #expect(report.episodes.count == 1)
                }
            }
        }
    }

    @Test(arguments: [FailingCalls.Kind.open, .write, .overwrite, .synchronize])
    func `a disk that is full from some call on leaves whole sets only`(kind: FailingCalls.Kind) async throws
    {
        try await withTemporaryFolder { folder in
            let scene = try await Scene(in: folder)
            let counting = FailingCalls(kind)
            let output = folder.appending(path: "out")
            _ = try await scene.render(over: scene.old, in: output, counting)
            for number in 0..<counting.count {
                let calls = FailingCalls(kind, failing: number..<Int.max)
                let (report, files) = try await scene.render(over: scene.old, in: output, calls)
                expectIntact(report, files, scene, over: scene.old, "\(kind.rawValue) \(number)")
                #expect(!report.allFailures.isEmpty)
                #expect(report.allFailures.allSatisfy { $0.error.message.contains("no space left") })
            }
        }
    }
}
