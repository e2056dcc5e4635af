import Foundation
import NarrationTestSupport
import Testing

@Suite struct LoudnessTests {
    @Test(arguments: ["en-gb-read", "en-us-items", "en-us-news"])
    func `the gains of the voices are those that are measured`(voice: String) async throws {
        let outcome = try await Narrate.run(["voices", "calibrate", voice, "--check"])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.messages)")
        #expect(outcome.output.split(separator: "\n").count == 2)
    }

    @Test func `calibrating writes the gains of a voice that has none`() async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.copyItem(
                at: Checkout.root.appending(path: "Voices"), to: folder.appending(path: "Voices"))
            let file = folder.appending(path: "Voices/en-us-items/voice.toml")
            let shipped = try String(contentsOf: file, encoding: .utf8)
            let bare = shipped.replacing(/\[gain\]\n(".*\n)+/, with: "")
            #expect(bare != shipped)
            try bare.write(to: file, atomically: true, encoding: .utf8)
            let arguments = ["voices", "calibrate", "en-us-items", "--data", folder.path]
            #expect(try await Narrate.run(arguments + ["--check"]).status == 1)
            #expect(try String(contentsOf: file, encoding: .utf8) == bare)
            #expect(try await Narrate.run(arguments).status == 0)
            let written = try String(contentsOf: file, encoding: .utf8)
            #expect(written.hasPrefix(bare) && written.contains("\n[gain]\n\"-19\" = "))
        }
    }

    @Test func `every file of a page, short ones too, is as loud as it should be`() async throws {
        try await withTemporaryFolder { folder in
            let page = Checkout.root.appending(path: "Samples/harbour-bridge/page.txt").path
            #expect(try await Narrate.run(["render", page, "--output", folder.path]).status == 0)
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".mp3") }
            #expect(files.count > 3)
            for file in files {
                let measured = try MeasuredLoudness(path: folder.appending(path: file).path)
                #expect(abs(measured.integrated + 19) <= 0.5, "\(file): \(measured)")
                #expect(measured.truePeak < -1, "\(file): \(measured)")
            }
        }
    }
}
