import FeedProduction
import Foundation
import NarrationPipeline
import NarrationTestSupport
import PodcastFeed
import Testing

@Suite struct FeedFolderCheckerTests {
    private func report(_ folder: URL, isQuick: Bool = false) throws -> FeedCheckReport {
        try FeedFolderChecker(folder: folder.path, isQuick: isQuick).check()
    }

    @Test func `nothing is found in a folder as it should be`() async throws {
        try await withTemporaryFolder { folder in
            let root = try FinishedFolder(at: folder.appending(path: "public")).url
            let report = try report(root)
            #expect(report.findings == [])
            #expect(report.address == FinishedFolder.base)
            #expect(report.feeds.map(\.episodes) == [4, 3, 1])
            #expect(report.feeds.map(\.documents) == [2, 1, 1])
            #expect(report.isClean(strict: true))
        }
    }

    @Test func `each planted fault is found by its code, and nothing is found but what comes of it`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let root = try FinishedFolder(at: folder.appending(path: "public")).url
            let faults = PlantedFault.documents + PlantedFault.episodes
            try #require(faults.count >= 40)
            for fault in faults {
                let copy = folder.appending(path: "copy")
                try FileManager.default.copyItem(at: root, to: copy)
                defer { try? FileManager.default.removeItem(at: copy) }
                try fault.plant(in: copy)
                let found = try report(copy).findings
                let codes = Set(found.map(\.code))
                #expect(codes.contains(fault.code), "\(fault.changes)")
                #expect(
                    codes.isSubset(of: [fault.code] + fault.also),
                    "\(fault.code): \(found.filter { !([fault.code] + fault.also).contains($0.code) }.map { "\($0.code) \($0.file) \($0.message)" })"
                )
            }
        }
    }

    @Test func `every code has a planted fault`() {
        let planted = Set((PlantedFault.documents + PlantedFault.episodes).map(\.code))
        // No file of the fixture has a rate that Apple does not advise, nor only transcripts that it cannot read; both have tests of their own.
        let others: Set = ["audio-encoding-advised", "transcript-for-apple-missing"]
        #expect(Set(FeedFindingCodes.all).subtracting(planted) == others)
        #expect(planted.isSubset(of: FeedFindingCodes.all))
    }

    @Test func `a picture that directories refuse is found`() async throws {
        try await withTemporaryFolder { folder in
            let root = try FinishedFolder(at: folder.appending(path: "public")).url
            for image in PlantedImage.pictures {
                try TestSound.make(
                    image.source, ["-frames:v", "1"] + image.arguments, at: root.appending(path: "cover.png"))
                let findings = try report(root).findings
                #expect(findings.map(\.code) == ["show-image-wrong"], "\(image)")
                #expect(findings.first?.message.contains(image.words) == true, "\(findings)")
            }
        }
    }

    @Test func `a quick check reads no audio to its end`() async throws {
        try await withTemporaryFolder { folder in
            let root = try FinishedFolder(at: folder.appending(path: "public")).url
            let opus = root.appending(path: "episodes/story-1-00ab1/story-1.opus")
            var data = try Data(contentsOf: opus)
            data[data.count - 1] ^= 1
            try data.write(to: opus)
            #expect(try report(root, isQuick: true).findings == [])
            #expect(Set(try report(root).findings.map(\.code)) == ["digest-wrong", "file-changed"])
        }
    }

    @Test func `a fault is placed at its line`() async throws {
        try await withTemporaryFolder { folder in
            let root = try FinishedFolder(at: folder.appending(path: "public")).url
            let feed = root.appending(path: "feed.xml")
            let text = try String(contentsOf: feed, encoding: .utf8).replacing(
                "<language>en-gb", with: "<language>English")
            try Data(text.utf8).write(to: feed)
            let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
                $0.contains("<language>")
            }
            let finding = try report(root).findings.first
            #expect(finding?.line == line.map { $0 + 1 })
            #expect(finding?.file == "feed.xml")
            #expect(
                FeedCheckText.document(for: try report(root)).contains(
                    "    error  language-wrong  feed.xml:\(finding?.line ?? 0)\n        a language must"))
        }
    }

    @Test func `warnings count when the check is strict, and notes never`() async throws {
        try await withTemporaryFolder { folder in
            let root = try FinishedFolder(at: folder.appending(path: "public")).url
            try FileManager.default.createDirectory(
                at: root.appending(path: "episodes/old"), withIntermediateDirectories: true)
            #expect(try report(root).findings.map(\.severity) == [.note])
            #expect(try report(root).isClean(strict: true))
            try FileManager.default.removeItem(at: root.appending(path: "index.html"))
            #expect(try report(root).isClean())
            #expect(try !report(root).isClean(strict: true))
        }
    }

    @Test func `a fault of every episode is listed for the first, and counted`() async throws {
        try await withTemporaryFolder { folder in
            let root = try FinishedFolder(at: folder.appending(path: "public")).url
            for number in 1...25 {
                try FileManager.default.createDirectory(
                    at: root.appending(path: "episodes/old-\(number)"), withIntermediateDirectories: true)
            }
            let report = try report(root)
            #expect(report.findings.count == 3)
            #expect(report.omitted == ["left-over": 22])
            #expect(FeedCheckText.document(for: report).hasSuffix("0 errors, 0 warnings, 25 notes\n"))
        }
    }

    @Test func `a folder without a feed is no public folder`() async throws {
        try await withTemporaryFolder { folder in
            let error = #expect(throws: PipelineError.self) { try report(folder) }
            #expect(error?.code == .inputMissing)
        }
    }
}
