import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct ForecastTests {
    @Test(arguments: try Checkout.textSamples())
    func `a forecast has the times and the sizes of the files to the byte`(page: URL) async throws {
        try await withTemporaryFolder { folder in
            let studio = ToneStudio(formats: [.mp3, .wav])
            let forecast = try await studio.render([.file(path: page.path)], to: nil)
            let rendered = try await studio.render(page, to: folder)
            #expect(forecast.episodes.count == rendered.episodes.count)
            for (told, made) in zip(forecast.episodes, rendered.episodes) {
                #expect(told.duration == made.duration)
                #expect(told.chapters == made.chapters)
                #expect(told.audio == made.audio)
                #expect(told.spokenWordCount == made.spokenWordCount)
                for file in made.audio {
                    let path = folder.appending(path: file.name).path
                    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
                    #expect(size == file.byteCount)
                }
            }
        }
    }
}
