import NarrationModel

extension WorkerResponse {
    /// The message's bytes, without a frame.
    package var wireBytes: [UInt8] {
        var writer = WireWriter()
        switch self {
        case .description(let engine):
            writer.write(UInt8(1))
            writer.write(engine)
        case .spoken(let passage):
            writer.write(UInt8(2))
            writer.write(passage)
        case .phonemes(let sentences):
            writer.write(UInt8(3))
            writer.write(sentences) { $0.write($1) }
        case .failure(let error):
            writer.write(UInt8(4))
            writer.write(error.code.rawValue)
            writer.write(error.message)
        }
        return writer.bytes
    }

    /// Reads a message that ``wireBytes`` made.
    package init(wireBytes: ArraySlice<UInt8>) throws(SynthesisError) {
        var reader = WireReader(wireBytes)
        switch try reader.byte() {
        case 1: self = .description(try reader.engine())
        case 2: self = .spoken(try reader.passage())
        case 3: self = .phonemes(try reader.list { (reader) throws(SynthesisError) in try reader.string() })
        case 4: self = .failure(SynthesisError(.init(rawValue: try reader.string()), try reader.string()))
        default: throw SynthesisError(.malformedMessage, "the worker gave no known answer; reinstall narrate")
        }
    }
}

extension WireWriter {
    fileprivate mutating func write(_ engine: EngineDescription) {
        write(engine.name)
        write(engine.version)
        write(engine.sampleRate)
        write(engine.voices) { $0.write($1) }
    }

    fileprivate mutating func write(_ passage: SpokenPassage) {
        write(passage.payload)
        write(passage.drain)
        write(passage.frameCount)
        write(passage.sampleRate)
        write(passage.sentences) { writer, sentence in
            writer.write(sentence.frames)
            writer.write(sentence.tokens) { $0.write($1) }
        }
        write(passage.loudness.steps) { $0.write($1) }
        write(passage.loudness.samplePeak)
        write(passage.loudness.truePeak)
    }

    private mutating func write(_ frames: FrameRange) {
        write(frames.start)
        write(frames.end)
    }
}

extension WireReader {
    fileprivate mutating func engine() throws(SynthesisError) -> EngineDescription {
        EngineDescription(
            name: try string(), version: try string(), sampleRate: try integer(),
            voices: try list { (reader) throws(SynthesisError) in try reader.string() })
    }

    fileprivate mutating func passage() throws(SynthesisError) -> SpokenPassage {
        SpokenPassage(
            payload: try byteString(), drain: try byteString(), frameCount: try integer(),
            sampleRate: try integer(), sentences: try sentences(),
            loudness: ClipLoudness(
                steps: try list { (reader) throws(SynthesisError) in try reader.float() },
                samplePeak: try float(), truePeak: try float()))
    }

    private mutating func sentences() throws(SynthesisError) -> [SpokenSentence] {
        try list { (reader) throws(SynthesisError) in
            SpokenSentence(
                frames: try reader.frames(),
                tokens: try reader.list { (reader) throws(SynthesisError) in try reader.frames() })
        }
    }

    private mutating func frames() throws(SynthesisError) -> FrameRange {
        FrameRange(start: try integer(), end: try integer())
    }
}
