import NarrationModel
import SpeechSynthesis
import Testing
import WireFormat

@Suite struct WorkerProtocolTests {
    private static let request = SynthesisRequest(
        engineVoice: "en-us", prosody: Prosody(rate: 150, pitch: 40, pitchRange: 60, volume: 90, wordGap: 2),
        sentences: [
            EngineSentence(tokens: [
                EngineToken(text: "Zażółć", punctuation: ",", pronunciation: .ipa("ˈkuːpjænsk")),
                EngineToken(text: "go", punctuation: "", pronunciation: .mnemonics("g'oU")),
                EngineToken(
                    text: "Київ", punctuation: "", pronunciation: nil,
                    delivery: Delivery(language: "uk", pitchChange: -8)),
            ]),
            EngineSentence(
                tokens: [EngineToken(text: "on", punctuation: ".", pronunciation: nil)], fault: .hang),
        ],
        sound: Sound(
            path: "/a/jingle é.flac", digest: "00ff", place: .after, fade: Pause(milliseconds: 250),
            level: -16),
        sentencePause: Pause(milliseconds: 300), pauseAfter: Pause(milliseconds: 700),
        encodings: [
            ClipEncoding(.opus, bitRate: 96, sampleRate: 48_000, effort: .best), ClipEncoding(.pcm),
        ], levelling: Levelling(gain: 1.93, ceiling: -1.5))

    private static let passage = SpokenPassage(
        encoded: [
            EncodedClip(payload: [1, 2, 250], drain: [7], packets: [1, 2, 1]), EncodedClip(payload: []),
        ], frameCount: 1_152, sampleRate: 22_050,
        sentences: [
            SpokenSentence(frames: FrameRange(start: 0, end: 9), tokens: [FrameRange(start: 2, end: 5)])
        ],
        loudness: ClipLoudness(steps: [-20.5, -120], samplePeak: 0.75, truePeak: 0.8125))

    static let requests: [WorkerRequest] = [
        .describe, .speak(request), .phonemes(engineVoice: "en-gb", sentences: request.sentences),
        .phonemes(engineVoice: "en-gb", sentences: request.sentences, inIPA: true),
        .encodeFile(
            FileEncoding(
                .ogg, source: "/tmp/зразки", destination: "out/.a.ogg", frameCount: 5_000_000_000,
                sampleRate: 44_100, effort: .best, fault: .crash)),
        .measureFile(path: "out/a.mp3", decoder: nil),
        .measureFile(path: "out/a.m4b", decoder: "/usr/bin/ffmpeg"),
    ]

    static let responses: [WorkerResponse] = [
        .description(EngineDescription(name: "e", version: "1", sampleRate: 22_050, voices: ["a", "b"])),
        .description(
            EngineDescription(
                name: "e", version: "1", sampleRate: 22_050, voices: [],
                parts: EngineParts(
                    programs: ["/opt/narrate-worker", "/usr/lib/libm.so.6"], dataFolder: "/usr/lib/дані",
                    processor: "avx2 fma"))),
        .spoken(passage), .phonemes(["a", ""]), .failure(SynthesisError(.wordsLost, "words were lost")),
        .encodedFile(frameCount: 5_000_000_000),
        .measured(FileMeasurement(frameCount: 25 * 3600 * 48_000, sampleRate: 48_000)),
        .measured(
            FileMeasurement(
                frameCount: 5, sampleRate: 22_050, channelCount: 2, integrated: -19.5, range: 2.25,
                truePeak: -1.5,
                samplePeak: 0.25)),
    ]

    @Test(arguments: requests) func `requests come back as they were sent`(request: WorkerRequest) throws {
        #expect(try WorkerRequest(wireBytes: request.wireBytes[...]) == request)
    }

    @Test(arguments: responses) func `responses come back as they were sent`(response: WorkerResponse) throws
    {
        #expect(try WorkerResponse(wireBytes: response.wireBytes[...]) == response)
    }

    @Test(arguments: requests) func `a request that was cut off is refused`(request: WorkerRequest) {
        let bytes = request.wireBytes
        for length in 0..<bytes.count - (bytes.count == 1 ? 0 : 1) {
            #expect(throws: SynthesisError.self) { try WorkerRequest(wireBytes: bytes[..<length]) }
        }
    }

    @Test func `lengths that no message has are refused`() {
        var bytes = WorkerResponse.phonemes(["a"]).wireBytes
        bytes.replaceSubrange(1..<5, with: [0xFF, 0xFF, 0xFF, 0x7F])
        #expect(throws: SynthesisError.self) { try WorkerResponse(wireBytes: bytes[...]) }
    }

    @Test func `a frame of another version is refused`() throws {
        var frame = WireFrame.worker.wrap([1, 2, 3])
        #expect(try WireFrame.worker.messageLength(header: frame[..<8]) == 3)
        frame[3] += 1
        #expect(throws: WireError.self) { try WireFrame.worker.messageLength(header: frame[..<8]) }
    }
}
