import Foundation
import NarrationTestSupport
import Testing

/// What every sample sounds like, as the engine names its sounds, so that no change of a reading goes unseen.
@Suite struct SamplePhonemeTests {
    private static let samples = Checkout.root.appending(path: "Samples")

    @Test(arguments: try FixtureFolder.all("phonemes"))
    func `a sample is said as approved`(fixture: FixtureFolder) async throws {
        let page = Self.samples.appending(path: fixture.name).path
        let outcome = try await Narrate.run(["script", page, "--format", "phonemes"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        try fixture.expectApproved(outcome.output, as: "expected.txt")
    }

    @Test func `every sample has its phonemes approved`() throws {
        let samples = try FileManager.default.contentsOfDirectory(atPath: Self.samples.path).filter {
            !$0.contains(".")
        }
        #expect(samples.sorted() == (try FixtureFolder.all("phonemes").map(\.name)))
    }
}
