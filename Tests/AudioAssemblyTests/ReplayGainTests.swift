import AudioAssembly
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct ReplayGainTests {
    @Test(arguments: [
        (-19.02, "+01.02 dB", "-01019"), (-16.0, "-02.00 dB", "-01792"), (-23.0, "+05.00 dB", "+00000"),
        (-70.0, "+52.00 dB", "+12032"), (0.0, "-18.00 dB", "-05888"), (-18.004, "+00.00 dB", "-01279"),
    ])
    func `the gain leads to the reference of its tag`(level: Double, gain: String, opusGain: String) {
        let replayGain = ReplayGain(Loudness(integrated: level))
        #expect(replayGain.trackGain == gain)
        #expect(replayGain.opusTrackGain == opusGain)
    }

    @Test(arguments: [(-1.5, "0.841395"), (0.0, "1.000000"), (-60.0, "0.001000"), (40, "9.999999")])
    func `the peak is a factor`(truePeak: Double, text: String) {
        #expect(ReplayGain(Loudness(truePeak: truePeak)).trackPeak == text)
    }

    @Test func `silence and a planned file have neither, in texts of the same length`() {
        let (none, some) = (ReplayGain(Loudness()), ReplayGain(Loudness(integrated: -31, truePeak: -3)))
        #expect(none.fields.map(\.value) == ["+00.00 dB", "0.000000"])
        #expect(none.opusFields.map(\.value) == ["+00000"])
        #expect(none.fields.map(\.value.count) == some.fields.map(\.value.count))
        #expect(none.opusFields.map(\.value.count) == some.opusFields.map(\.value.count))
    }

    @Test func `two readers find gain and peak in an MP3`() async throws {
        let file = try FinishedFile(Sentences.passages(3))
        let replayGain = ReplayGain(file.episode.loudness)
        let tags = try #require(try await file.probed().format.tags)
        #expect(tags["REPLAYGAIN_TRACK_GAIN"] == replayGain.trackGain)
        #expect(tags["REPLAYGAIN_TRACK_PEAK"] == replayGain.trackPeak)
        let script = """
            import sys, mutagen.id3
            tags = mutagen.id3.ID3(sys.argv[1])
            print(*[tags["TXXX:REPLAYGAIN_TRACK_" + name].text[0] for name in ("GAIN", "PEAK")], sep="\\n")
            """
        let read = try await file.onDisk { try Tool.python.run(["-c", script, $0]) }
        #expect(read.split(separator: "\n") == [replayGain.trackGain[...], replayGain.trackPeak[...]])
        #expect(replayGain.trackPeak != "0.000000")
    }
}
