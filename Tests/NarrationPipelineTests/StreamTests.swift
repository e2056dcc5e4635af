import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import NarrationPipeline

@Suite struct StreamTests {
    private func stream(
        _ sources: [InputSource], _ studio: ToneStudio
    ) async throws -> (pieces: [[UInt8]], report: StreamReport) {
        let settings = try studio.settings()
        let streamer = AudioStreamer(
            settings: settings, file: settings.files[0], synthesizer: studio.synthesizer, report: { _ in })
        var pieces: [[UInt8]] = []
        let report = try await streamer.stream(sources) { pieces.append($0) }
        return (pieces, report)
    }

    @Test func `a stream has the samples of the file`() async throws {
        let page = Checkout.root.appending(path: "Samples/harbour-bridge/page.txt")
        try await withTemporaryFolder { folder in
            let studio = ToneStudio(formats: [.wav])
            let (pieces, report) = try await stream([.file(path: page.path)], studio)
            let rendered = try await studio.render(page, to: folder)
            var samples: [UInt8] = []
            for episode in rendered.episodes {
                let file = try Data(contentsOf: folder.appending(path: episode.audio[0].name))
                let data = try #require(file.range(of: Data("data".utf8)))
                let count = Int((episode.duration * 22_050).rounded()) * 2
                samples += file[(data.upperBound + 4)..<(data.upperBound + 4 + count)]
            }
            #expect(pieces.dropFirst().flatMap(\.self) == samples)
            #expect(abs(report.duration - rendered.episodes.reduce(0) { $0 + $1.duration }) < 0.001)
            #expect(!report.isIncomplete)
        }
    }

    @Test(arguments: [AudioFormat.wav, .mp3])
    func `other programs read a stream to its end`(format: AudioFormat) async throws {
        let page = Checkout.root.appending(path: "Samples/harbour-bridge/page.txt")
        let (pieces, report) = try await stream([.file(path: page.path)], ToneStudio(formats: [format]))
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "stream.\(format.rawValue)")
            try Data(pieces.joined()).write(to: file)
            let samples = try DecodedAudio(path: file.path, expecting: DecodedAudio.streamMessages).samples
            #expect(abs(Double(samples.count) / 22_050 - report.duration) < 0.1)
        }
    }

    @Test func `a source that cannot be read is told, and the others are heard`() async throws {
        let page = Checkout.root.appending(path: "Samples/harbour-bridge/page.txt")
        let studio = ToneStudio(formats: [.wav])
        let (whole, _) = try await stream([.file(path: page.path)], studio)
        let (pieces, report) = try await stream(
            [.file(path: "/nowhere/a.txt"), .file(path: page.path)], studio)
        #expect(pieces == whole)
        #expect(report.failures.map(\.error.code) == [.inputMissing])
        #expect(report.isIncomplete)
    }

    @Test func `what a stream cannot be is refused`() async throws {
        await #expect(throws: PipelineError.self) { try await stream([], ToneStudio(formats: [.flac])) }
    }
}
