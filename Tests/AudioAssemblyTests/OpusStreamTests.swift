import AudioAssembly
import AudioEncoding
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct OpusStreamTests {
    @Test(arguments: [1, 2, 7, 41])
    func `two decoders give exactly the length of the timeline`(clips: Int) async throws {
        let file = try OpusFile(Sentences.passages(clips))
        #expect(try await file.decoded().count == file.sampleCount)
        #expect(try await decodedByOpusTools(file).count == file.sampleCount)
        #expect(file.sampleCount > clips * 20_000)
    }

    @Test(arguments: [6, 16, 48, 128, 256])
    func `other bit rates decode to the same length`(bitRate: Int) async throws {
        let file = try OpusFile(Sentences.passages(5), bitRate: bitRate)
        #expect(try await file.decoded().count == file.sampleCount)
    }

    @Test func `a clip of every length on the grid is decoded to its end`() async throws {
        for frames in 4..<14 {
            let file = try silence(of: [frames * 576])
            let expected = Int((Double(frames * 576) * 48_000 / 22_050).rounded())
            #expect(try await decodedCount(file) == expected, "\(frames)")
        }
    }

    @Test func `thousands of clips do not drift`() async throws {
        let lengths = (0..<2000).map { (4 + $0 % 7) * 576 }
        let total = lengths.reduce(0, +)
        let expected = Int((Double(total) * 48_000 / 22_050).rounded())
        #expect(try await decodedCount(silence(of: lengths)) == expected)
    }

    @Test func `strict checkers have nothing to say`() async throws {
        let file = try OpusFile(Sentences.passages(30))
        let report = try await file.onDisk { try Tool.opusinfo.run([$0]) }
        #expect(!report.lowercased().contains("warning"), "\(report)")
        #expect(!report.lowercased().contains("error"), "\(report)")
        #expect(report.contains("Pre-skip: 312"))
        #expect(report.contains("Original sample rate: 48000 Hz"))
        #expect(report.contains("Playback gain: 0 dB"))
        #expect(report.contains("Encoded with narrate"))
    }

    @Test func `the stated duration is that of the timeline`() async throws {
        let file = try OpusFile(Sentences.passages(12))
        let seconds = Double(file.episode.frameCount) / 22_050
        let probed = try await file.onDisk { try Probe(path: $0).format.duration }
        #expect(abs(try #require(Double(probed)) - seconds) < 0.007, "ffprobe counts the pre-skip")
        let mutagen = try await file.onDisk { try MutagenTags(path: $0) }
        #expect(abs(mutagen.length - seconds) < 0.001)
        #expect(mutagen.kind == "OggOpus")
    }

    @Test func `equal clips give equal files, and other titles other stream numbers`() throws {
        let first = try OpusFile(Sentences.passages(5))
        #expect(try OpusFile(Sentences.passages(5)).bytes == first.bytes)
        var tags = FinishedFile.tags
        tags.title = "Ferry late"
        let other = try OpusFile(Sentences.passages(5), tags: tags)
        let serial = { (file: OpusFile) in Array(file.bytes[14..<18]) }
        #expect(serial(first) != serial(other))
    }

    @Test func `a chapter that is not spoken leaves the header its size`() async throws {
        let file = try OpusFile(Sentences.chapters(["One", "Two", "Three"]), isSkipped: { $0 == 2 })
        #expect(file.header.count == file.reservedHeader.count)
        #expect(file.header != file.reservedHeader)
        let probe = try await file.onDisk { try Probe(path: $0) }
        #expect(probe.chapters.map(\.title) == ["One", "Two"])
        #expect(try await file.decoded().count == file.sampleCount)
    }

    @Test func `a header that outgrew its place is refused`() throws {
        let plan = TimelineBuilder.plan(
            Sentences.passages(3).map { PlannedPassage($0) }, sampleRate: 22_050, tags: FinishedFile.tags)
        var stream = try OpusStream(plan: plan)
        try append(576 * 8, to: &stream)
        var episode = plan
        episode.chapters[0].title += " and more than was planned of it"
        let error = #expect(throws: AssemblyError.self) { try stream.finish(episode) }
        #expect(error?.code == .headerTooLarge)
    }

    @Test func `a file without clips is refused`() throws {
        let plan = TimelineBuilder.plan(
            Sentences.passages(3).map { PlannedPassage($0) }, sampleRate: 22_050, tags: FinishedFile.tags)
        let stream = try OpusStream(plan: plan)
        let error = #expect(throws: AssemblyError.self) { try stream.finish(plan) }
        #expect(error?.code == .noAudio)
    }

    @Test(arguments: [
        ([10, 10, 10], 576), ([10, 10, 10, 10, 10, 10], 576), ([], 576), ([40], 576),
        ([10, 10, 10, 11], 576),
        ([10, 10, 10, 10], 0), ([20, 20, 10, -10], 576),
    ])
    func `packets of another length than the clip's are refused`(packets: [Int], frames: Int) throws {
        let plan = TimelineBuilder.plan(
            Sentences.passages(1).map { PlannedPassage($0) }, sampleRate: 22_050, tags: FinishedFile.tags)
        var stream = try OpusStream(plan: plan)
        let bytes = [UInt8](repeating: 0, count: 40)
        let error = #expect(throws: AssemblyError.self) {
            try stream.append(EncodedClip(payload: bytes, packets: packets), frameCount: frames)
        }
        #expect(error?.code == .mismatchedClip)
    }

    /// A file of silent clips of so many frames each.
    private func silence(of lengths: [Int]) throws -> Data {
        let tags = FinishedFile.tags
        var stream = try OpusStream(plan: TimelineBuilder.plan([], sampleRate: 22_050, tags: tags))
        var bytes = Data(stream.reservedHeader)
        var encoded: [Int: EncodedClip] = [:]
        for length in lengths {
            let samples = [Int16](repeating: 0, count: length)
            let audio = try encoded[length] ?? OpusClipEncoder().encode(samples, sampleRate: 22_050)
            encoded[length] = audio
            bytes += try stream.append(audio, frameCount: length)
        }
        let episode = TimelineBuilder(sampleRate: 22_050).episode(tags: tags)
        return bytes + Data(try stream.finish(episode).tail)
    }

    private func append(_ frameCount: Int, to stream: inout OpusStream) throws {
        let samples = [Int16](repeating: 0, count: frameCount)
        let audio = try OpusClipEncoder().encode(samples, sampleRate: 22_050)
        _ = try stream.append(audio, frameCount: frameCount)
    }

    private func decodedCount(_ file: Data) async throws -> Int {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "silence.opus")
            try file.write(to: url)
            return try DecodedAudio(path: url.path).samples.count
        }
    }

    private func decodedByOpusTools(_ file: OpusFile) async throws -> [Int16] {
        try await file.onDisk { path in
            let wav = path + ".wav"
            _ = try Tool.opusdec.run(["--quiet", "--rate", "48000", "--no-dither", path, wav])
            return try DecodedAudio(path: wav).samples
        }
    }
}
