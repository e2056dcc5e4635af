import CoverModel
import NarrationModel
import Testing
import WireFormat

@Suite struct CoverMessageTests {
    static let requests: [CoverRequest] = [
        .drawn(CoverDesign(headline: "Шлюз", show: "The Lock Keeper", date: "", language: "uk", size: 3_000)),
        .cropped(CoverPicture(bytes: [1, 2, 3], size: 1_400)),
    ]

    @Test(arguments: requests) func `requests come back as they were sent`(request: CoverRequest) throws {
        #expect(try CoverRequest(wireBytes: request.wireBytes[...]) == request)
        for length in 0..<request.wireBytes.count {
            #expect(throws: WireError.self) { try CoverRequest(wireBytes: request.wireBytes[..<length]) }
        }
    }

    @Test(arguments: [
        CoverAnswer.image(CoverImage(bytes: [9, 8], mediaType: "image/png"), missingGlyphs: 3),
        .refused("is broken"),
    ])
    func `answers come back as they were sent`(answer: CoverAnswer) throws {
        #expect(try CoverAnswer(wireBytes: answer.wireBytes[...]) == answer)
    }

    @Test(arguments: [0, 1_399, 3_001, 60_000]) func `a size that no cover has is refused`(size: Int) {
        let request = CoverRequest.cropped(CoverPicture(bytes: [], size: size))
        #expect(throws: WireError.self) { try CoverRequest(wireBytes: request.wireBytes[...]) }
    }

    @Test(arguments: ["142a3e", "#142a3", "#142a3g", "#+42a3e", "red", "", "#142a3e4"])
    func `what is no color is refused`(text: String) {
        #expect(CoverColor(hex: text) == nil)
    }

    @Test func `contrast is that of the web's guidelines`() throws {
        let (white, black) = (
            CoverColor(red: 255, green: 255, blue: 255), CoverColor(red: 0, green: 0, blue: 0)
        )
        #expect(abs(white.contrast(with: black) - 21) < 0.001)
        #expect(white.contrast(with: white) == 1)
        let gray = try #require(CoverColor(hex: "#767676"))
        #expect(abs(gray.contrast(with: white) - 4.54) < 0.01)
    }
}
