internal import HTTPTypes
import NarrationPreview

/// What is heard.
struct PassageRoutes: Sendable {
    let desk: PreviewDesk

    private struct Phonemes: Encodable {
        var sentences: [String]
    }

    var routes: [Route] {
        let base = "api/passages/:key"
        return [
            Route(.get, base) { _, context in
                try JSONAnswer.response(try await desk.clip(context.part("key")))
            },
            Route(.get, "\(base)/phonemes") { _, context in
                try JSONAnswer.response(Phonemes(sentences: try await desk.phonemes(context.part("key"))))
            },
        ]
            + PreviewFormat.allCases.map { format in
                Route(.get, "\(base)/audio.\(format.rawValue)") { _, context in
                    SoundAnswer.response(try await desk.sound(context.part("key"), as: format), format)
                }
            }
    }
}
