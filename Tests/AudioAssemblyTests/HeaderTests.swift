import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import AudioAssembly

@Suite struct HeaderTests {
    private let title: @Sendable (Int) -> String = { "Chapter \($0 + 1) – Кінець" }

    private static func container(of format: AudioFormat) -> any AudioContainer {
        format == .mp3 ? MP3Container() : WAVContainer()
    }

    @Test(arguments: FinishedFile.contained, [1, 12, 900])
    func `the planned header is as long as the final one`(format: AudioFormat, count: Int) throws {
        let passages = Sentences.passages(count, title: title).map { PlannedPassage($0) }
        let plan = TimelineBuilder.plan(passages, sampleRate: 22_050, tags: FinishedFile.tags)
        var finished = plan
        finished.frameCount = 576 * 2_000_000
        finished.chapters = plan.chapters.enumerated().map { index, chapter in
            Chapter(title: chapter.title, frames: FrameRange(start: index * 7_000_000, end: 1 << 40))
        }
        var payload = PayloadSummary(isChecked: true)
        payload.append([UInt8](repeating: 7, count: 1_000_000))
        let container = Self.container(of: format)
        let planned = try container.header(
            for: plan, payload: PayloadSummary(isChecked: true), size: nil)
        let final = try container.header(for: finished, payload: payload, size: nil)
        #expect(planned.count == final.count)
        #expect(planned != final)
    }

    @Test func `a tag that became smaller is padded and reads the same`() async throws {
        let passages = Sentences.chapters(["One", "Two", "Three"])
        let file = try FinishedFile(passages) { $0 == 2 }
        let probe = try await file.probed()
        #expect(probe.chapters.map(\.title) == ["One", "Two"])
        #expect(try await file.decoded().count == file.episode.frameCount)
        let report = try await file.onDisk { try Tool.mp3val.run([$0]) }
        #expect(!report.contains("WARNING"), "\(report)")
    }

    @Test(arguments: FinishedFile.contained)
    func `a header that outgrew its place is refused`(format: AudioFormat) throws {
        let plan = TimelineBuilder.plan(
            Sentences.planned(3), sampleRate: 22_050, tags: FinishedFile.tags)
        let container = Self.container(of: format)
        let payload = PayloadSummary(isChecked: false)
        let size = try container.header(for: plan, payload: payload, size: nil).count
        let error = #expect(throws: AssemblyError.self) {
            try container.header(for: plan, payload: payload, size: size - 1)
        }
        #expect(error?.code == .headerTooLarge)
    }

    @Test(arguments: FinishedFile.contained)
    func `a payload of 4 GiB is refused`(format: AudioFormat) throws {
        let plan = TimelineBuilder.plan(
            Sentences.planned(3), sampleRate: 22_050, tags: FinishedFile.tags)
        var payload = PayloadSummary(isChecked: false)
        let piece = [UInt8](repeating: 0, count: 1 << 24)
        for _ in 0..<255 { payload.append(piece) }
        let container = Self.container(of: format)
        #expect(throws: Never.self) { try container.header(for: plan, payload: payload, size: nil) }
        payload.append(piece)
        let error = #expect(throws: AssemblyError.self) {
            try container.header(for: plan, payload: payload, size: nil)
        }
        #expect(error?.code == .fileTooLarge)
    }

    @Test func `a clip off the codec's grid is refused`() throws {
        let passage = PlannedPassage(Sentences.passages(1)[0])
        var clip = try ToneClips().clip(for: passage.passage)
        clip.frameCount += 1
        var timeline = TimelineBuilder(sampleRate: 22_050)
        let error = #expect(throws: AssemblyError.self) { try timeline.append(passage, clip) }
        #expect(error?.code == .mismatchedClip)
    }

    @Test func `more chapters than two levels of tables hold are refused`() {
        let chapter = Chapter(title: "A", frames: FrameRange(start: 0, end: 0))
        let episode = Episode(
            tags: FinishedFile.tags, sampleRate: 22_050, frameCount: 0,
            chapters: Array(repeating: chapter, count: 65_026), cues: [],
            loudness: Loudness())
        let error = #expect(throws: AssemblyError.self) {
            try MP3Container().header(
                for: episode, payload: PayloadSummary(isChecked: true), size: nil)
        }
        #expect(error?.code == .fileTooLarge)
    }
}
