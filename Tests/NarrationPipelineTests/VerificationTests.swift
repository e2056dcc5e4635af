import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct VerificationTests {
    /// A fault in a folder, and the code under which it is found.
    struct Damage: CustomTestStringConvertible, Sendable {
        let name: String
        let code: VerificationFinding.Code
        let make: @Sendable (URL) throws -> Void

        var testDescription: String { name }

        init(
            _ name: String, _ code: VerificationFinding.Code, _ make: @escaping @Sendable (URL) throws -> Void
        ) {
            (self.name, self.code, self.make) = (name, code, make)
        }

        /// Text of a file with `ending` that is replaced by other text, without a new digest.
        static func edit(
            _ name: String, _ code: VerificationFinding.Code, _ ending: String, _ old: String, _ new: String
        ) -> Damage {
            Damage(name, code) { folder in
                let url = try file(ending, in: folder)
                let text = try String(contentsOf: url, encoding: .utf8)
                let edited = text.replacing(try Regex(old), with: new, maxReplacements: 1)
                #expect(edited != text, "nothing to edit in \(url.lastPathComponent)")
                try edited.write(to: url, atomically: true, encoding: .utf8)
            }
        }

        /// The file with `ending`, manifests being told from other JSON.
        static func file(_ ending: String, in folder: URL) throws -> URL {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            let name = names.first {
                $0.hasSuffix(ending) && (ending != ".json" || !$0.hasSuffix(".chapters.json"))
            }
            return folder.appending(path: try #require(name))
        }

        /// Rewrites the bytes of a file.
        static func change(_ ending: String, _ change: @escaping @Sendable (Data) -> Data)
            -> @Sendable (URL) throws -> Void
        {
            { folder in
                let url = try file(ending, in: folder)
                try change(try Data(contentsOf: url)).write(to: url)
            }
        }
    }

    static let damages: [Damage] = [
        Damage(
            "a flipped bit", .fileChanged,
            Damage.change(".mp3") { data in
                var data = data
                data[data.count / 2] ^= 1
                return data
            }),
        Damage("a cut MP3", .audioLength, Damage.change(".mp3") { $0.prefix($0.count / 2) }),
        Damage("a cut WAV", .audioLength, Damage.change(".wav") { $0.prefix($0.count / 2) }),
        Damage(
            "an audio file of letters", .audioDamaged, Damage.change(".wav") { _ in Data("letters".utf8) }),
        Damage("an empty audio file", .audioDamaged, Damage.change(".mp3") { _ in Data() }),
        Damage("a missing file", .fileMissing) {
            try FileManager.default.removeItem(at: Damage.file(".vtt", in: $0))
        },
        Damage("half a manifest", .manifestUnreadable, Damage.change(".json") { $0.prefix($0.count / 2) }),
        Damage("an empty manifest", .manifestUnreadable, Damage.change(".json") { _ in Data() }),
        .edit("a manifest without audio", .manifestUnreadable, ".json", #""audio": \{"#, #""odio": {"#),
        .edit(
            "a manifest of tomorrow", .manifestVersion, ".json", #""formatVersion": \d+"#,
            #""formatVersion": 99"#),
        .edit("a wrong count", .wordsUnaccounted, ".json", #""spoken": \d+"#, #""spoken": 3"#),
        .edit(
            "a chapter with a gap", .chaptersBroken, ".json", #""frames": \[0, \d+\]"#, #""frames": [0, 576]"#
        ),
        .edit(
            "other chapters beside the audio", .chaptersBroken, ".chapters.json", #""startTime": 0.000"#,
            #""startTime": 2.000"#),
        .edit(
            "chapters that are no JSON", .chaptersBroken, ".chapters.json", #""chapters": \["#,
            #""chapters": "#),
        .edit("a cue behind the audio", .transcriptBroken, ".vtt", #"--> 00:"#, "--> 09:"),
        .edit(
            "a cue that ends before it begins", .transcriptBroken, ".vtt", #"\d\d:\d\d:\d\d\.\d+ -->"#,
            "00:00:59.000 -->"),
        .edit("a time that is none", .transcriptBroken, ".vtt", #"--> 00:"#, "--> xx:"),
        .edit(
            "a word behind the audio", .wordTimesBroken, ".json",
            #"("text": "[A-Za-z]+", "source": \[\d+, \d+\], "frames": \[)\d+, \d+"#,
            #""text": "x", "source": [1, 2], "frames": [9, 99999999"#),
        .edit(
            "a target that the file misses", .loudnessOffTarget, ".json", #""loudness": \{"#,
            #""loudness": {"target": -40, "#),
        .edit(
            "audio of another length", .audioLength, ".json", #""sampleCount": \d+"#, #""sampleCount": 576"#),
        .edit(
            "audio of another rate", .audioLength, ".json", #""sampleRate": 22050, "sampleCount""#,
            #""sampleRate": 44100, "sampleCount""#),
        Damage("a file that nobody finished", .leftover) {
            try Data([1]).write(to: $0.appending(path: ".a.mp3.77.partial"))
        },
        Damage("a file that no manifest names", .leftover) {
            try Data([1]).write(to: $0.appending(path: "old-story.mp3"))
        },
    ]

    private func render(to folder: URL) async throws {
        let page = try #require(try Checkout.textSamples().first { $0.path.contains("library-hours") })
        let report = try await ToneStudio(formats: [.mp3, .wav]).render(page, to: folder)
        #expect(report.allFailures.isEmpty && !report.episodes.isEmpty)
    }

    private func verify(_ folders: [String], decoder: String? = nil) async throws(PipelineError)
        -> VerificationReport
    {
        try await FolderVerifier(meter: LocalMeter(), decoder: decoder, parallelism: 2).verify(folders)
    }

    @Test func `a folder that was just rendered is found whole`() async throws {
        try await withTemporaryFolder { folder in
            try await render(to: folder)
            for name in ["index.html", "cover.jpg", "notes.txt"] {
                try Data("mine".utf8).write(to: folder.appending(path: name))
            }
            try Data(#"{"version": "https://jsonfeed.org/version/1.1"}"#.utf8)
                .write(to: folder.appending(path: "feed.json"))
            try Data("[1, 2]".utf8).write(to: folder.appending(path: "list.json"))
            let report = try await verify([folder.path, folder.path])
            #expect(report.findings == [])
            #expect(report.folders.count == 2)
            let episode = try #require(report.folders[0].episodes.first)
            #expect(episode.audio.count == 2 && episode.audio[0].samples == episode.audio[1].samples)
            #expect(episode.chapters > 0 && episode.words > 0)
            #expect(VerificationText.document(for: report).contains("ok  "))
        }
    }

    @Test(arguments: damages)
    func `each fault is found under its code, in the file that has it`(damage: Damage) async throws {
        try await withTemporaryFolder { folder in
            try await render(to: folder)
            try damage.make(folder)
            let report = try await verify([folder.path])
            #expect(report.findings.contains { $0.code == damage.code }, "\(report.findings)")
            let text = VerificationText.document(for: report)
            #expect(text.contains(damage.code.rawValue))
            for finding in report.findings {
                #expect(finding.message.contains(/;|again|delete/) && !finding.message.hasSuffix("."))
            }
        }
    }

    @Test func `M4B without ffmpeg is not called whole`() async throws {
        try await withTemporaryFolder { folder in
            try await render(to: folder)
            try Damage.edit("", .audioNotChecked, ".json", #""format": "mp3""#, #""format": "m4b""#).make(
                folder)
            let report = try await verify([folder.path])
            #expect(report.findings.map(\.code) == [.audioNotChecked])
            #expect(report.findings.allSatisfy { $0.message.contains("ffmpeg") })
        }
    }

    @Test func `a folder without a manifest, or none at all, is refused`() async throws {
        try await withTemporaryFolder { folder in
            for path in [folder.path, folder.appending(path: "none").path] {
                let error = await #expect(throws: PipelineError.self) { try await verify([path]) }
                #expect(error?.code == .inputMissing)
                #expect(error?.message.contains(path) == true)
            }
        }
    }

    @Test func `a manifest that names a file of another folder does not reach it`() async throws {
        try await withTemporaryFolder { folder in
            try await render(to: folder)
            try Damage.edit(
                "", .fileMissing, ".json", #""name": "[a-z-]+\.mp3""#, #""name": "../secret.mp3""#
            )
            .make(folder)
            let report = try await verify([folder.path])
            #expect(report.findings.contains { $0.code == .fileMissing && $0.file == "../secret.mp3" })
        }
    }
}
