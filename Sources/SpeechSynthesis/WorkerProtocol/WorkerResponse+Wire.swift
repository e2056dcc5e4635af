import NarrationModel
import WireFormat

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
        case .measured(let measurement):
            writer.write(UInt8(8))
            writer.write(measurement)
        case .failure(let error):
            writer.write(UInt8(4))
            writer.write(error.code.rawValue)
            writer.write(error.message)
        case .encodedFile(let frameCount):
            writer.write(UInt8(5))
            writer.write(wide: frameCount)
        }
        return writer.bytes
    }

    /// Reads a message that ``wireBytes`` made.
    ///
    /// - Throws: `malformedMessage`.
    package init(wireBytes: ArraySlice<UInt8>) throws(SynthesisError) {
        do {
            try self.init(WireReader(wireBytes))
        } catch {
            throw SynthesisError(error)
        }
    }

    private init(_ reader: WireReader) throws(WireError) {
        var reader = reader
        switch try reader.byte() {
        case 1: self = .description(try reader.engine())
        case 2: self = .spoken(try reader.passage())
        case 3: self = .phonemes(try reader.list { (reader) throws(WireError) in try reader.string() })
        case 4: self = .failure(SynthesisError(.init(rawValue: try reader.string()), try reader.string()))
        case 5: self = .encodedFile(frameCount: try reader.wideInteger())
        case 8: self = .measured(try reader.measurement())
        default: throw WireError("the worker gave no known answer; reinstall narrate")
        }
    }
}

extension WireWriter {
    fileprivate mutating func write(_ engine: EngineDescription) {
        write(engine.name)
        write(engine.version)
        write(engine.sampleRate)
        write(engine.voices) { $0.write($1) }
        write(engine.parts.map { [$0] } ?? []) { writer, parts in
            writer.write(parts.programs) { $0.write($1) }
            writer.write(parts.dataFolder)
            writer.write(parts.processor)
        }
    }

    fileprivate mutating func write(_ passage: SpokenPassage) {
        write(passage.encoded) { writer, clip in
            writer.write(clip.payload)
            writer.write(clip.drain)
            writer.write(clip.packets) { $0.write($1) }
        }
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
    fileprivate mutating func engine() throws(WireError) -> EngineDescription {
        EngineDescription(
            name: try string(), version: try string(), sampleRate: try integer(),
            voices: try list { (reader) throws(WireError) in try reader.string() },
            parts: try list { (reader) throws(WireError) in
                EngineParts(
                    programs: try reader.list { (reader) throws(WireError) in try reader.string() },
                    dataFolder: try reader.string(), processor: try reader.string())
            }.first)
    }

    fileprivate mutating func passage() throws(WireError) -> SpokenPassage {
        SpokenPassage(
            encoded: try list { (reader) throws(WireError) in try reader.encodedClip() },
            frameCount: try integer(),
            sampleRate: try integer(), sentences: try sentences(),
            loudness: ClipLoudness(
                steps: try list { (reader) throws(WireError) in try reader.float() },
                samplePeak: try float(), truePeak: try float()))
    }

    private mutating func encodedClip() throws(WireError) -> EncodedClip {
        EncodedClip(
            payload: try byteString(), drain: try byteString(),
            packets: try list { (reader) throws(WireError) in try reader.integer() })
    }

    private mutating func sentences() throws(WireError) -> [SpokenSentence] {
        try list { (reader) throws(WireError) in
            SpokenSentence(
                frames: try reader.frames(),
                tokens: try reader.list { (reader) throws(WireError) in try reader.frames() })
        }
    }

    private mutating func frames() throws(WireError) -> FrameRange {
        FrameRange(start: try integer(), end: try integer())
    }
}
