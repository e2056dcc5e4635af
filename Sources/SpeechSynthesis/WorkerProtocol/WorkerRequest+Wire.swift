import NarrationModel
import WireFormat

extension WorkerRequest {
    /// The message's bytes, without a frame.
    package var wireBytes: [UInt8] {
        var writer = WireWriter()
        switch self {
        case .describe:
            writer.write(UInt8(1))
        case .speak(let request):
            writer.write(UInt8(2))
            writer.write(request)
        case .phonemes(let voice, let sentences, let inIPA):
            writer.write(UInt8(3))
            writer.write(voice)
            writer.write(sentences) { $0.write($1) }
            writer.write(UInt8(inIPA ? 1 : 0))
        case .encodeFile(let file):
            writer.write(UInt8(4))
            writer.write(file)
        case .measureFile(let path, let decoder):
            writer.write(UInt8(8))
            writer.write(path)
            writer.write(decoder ?? "")
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
        case 1: self = .describe
        case 2: self = .speak(try reader.request())
        case 3:
            self = .phonemes(
                engineVoice: try reader.string(), sentences: try reader.sentences(),
                inIPA: try reader.byte() == 1)
        case 4: self = .encodeFile(try reader.fileEncoding())
        case 8:
            let (path, decoder) = (try reader.string(), try reader.string())
            self = .measureFile(path: path, decoder: decoder.isEmpty ? nil : decoder)
        default:
            throw WireError("the worker knows no such request; reinstall narrate")
        }
    }
}

extension WireWriter {
    fileprivate mutating func write(_ request: SynthesisRequest) {
        write(request.engineVoice)
        let prosody = request.prosody
        for value in [prosody.rate, prosody.pitch, prosody.pitchRange, prosody.volume, prosody.wordGap] {
            write(value)
        }
        write(request.sentencePause.milliseconds)
        write(request.pauseAfter.milliseconds)
        write(request.encodings) { $0.write($1) }
        write(request.levelling.gain)
        write(request.levelling.ceiling)
        write(request.sentences) { $0.write($1) }
        write(request.sound.map { [$0] } ?? []) { $0.write($1) }
    }

    private mutating func write(_ sound: Sound) {
        write(sound.path)
        write(sound.digest)
        write(sound.place.rawValue)
        write(sound.fade.milliseconds)
        write(sound.level)
    }

    private mutating func write(_ encoding: ClipEncoding) {
        write(encoding.codec.rawValue)
        write(encoding.bitRate)
        write(encoding.sampleRate)
        write(encoding.effort.rawValue)
        write(encoding.headroom)
    }

    fileprivate mutating func write(_ sentence: EngineSentence) {
        write(sentence.fault?.rawValue ?? 0)
        write(sentence.tokens) { writer, token in
            writer.write(token.text)
            writer.write(token.punctuation)
            writer.write(token.pronunciation)
            writer.write(token.delivery.language ?? "")
            writer.write(token.delivery.pitchChange)
        }
    }

    private mutating func write(_ pronunciation: Pronunciation?) {
        switch pronunciation {
        case nil:
            write(UInt8(0))
        case .ipa(let ipa):
            write(UInt8(1))
            write(ipa)
        case .mnemonics(let mnemonics):
            write(UInt8(2))
            write(mnemonics)
        }
    }
}

extension WireReader {
    fileprivate mutating func request() throws(WireError) -> SynthesisRequest {
        let voice = try string()
        let prosody = Prosody(
            rate: try integer(), pitch: try integer(), pitchRange: try integer(), volume: try integer(),
            wordGap: try integer())
        let sentencePause = Pause(milliseconds: try integer())
        let pauseAfter = Pause(milliseconds: try integer())
        let encodings = try list { (reader) throws(WireError) in try reader.encoding() }
        let levelling = Levelling(gain: try double(), ceiling: try double())
        return SynthesisRequest(
            engineVoice: voice, prosody: prosody, sentences: try sentences(), sound: try sound(),
            sentencePause: sentencePause, pauseAfter: pauseAfter, encodings: encodings, levelling: levelling)
    }

    private mutating func sound() throws(WireError) -> Sound? {
        try list { (reader) throws(WireError) in
            let (path, digest) = (try reader.string(), try reader.string())
            guard let place = Sound.Place(rawValue: try reader.string()) else {
                throw WireError("the worker knows no such place of a sound; reinstall narrate")
            }
            return Sound(
                path: path, digest: digest, place: place,
                fade: Pause(milliseconds: try reader.integer()), level: try reader.float())
        }.first
    }

    private mutating func encoding() throws(WireError) -> ClipEncoding {
        let codec = ClipCodec(rawValue: try string())
        let (bitRate, sampleRate) = (try integer(), try integer())
        guard let codec, let effort = EncodingEffort(rawValue: try string()) else {
            throw WireError("the worker knows no such encoding; reinstall narrate")
        }
        return ClipEncoding(
            codec, bitRate: bitRate, sampleRate: sampleRate, effort: effort, headroom: try double())
    }

    fileprivate mutating func sentences() throws(WireError) -> [EngineSentence] {
        try list { (reader) throws(WireError) in
            let fault = InjectedFault(rawValue: try reader.byte())
            return EngineSentence(
                tokens: try reader.list { (reader) throws(WireError) in try reader.token() },
                fault: fault)
        }
    }

    private mutating func token() throws(WireError) -> EngineToken {
        EngineToken(
            text: try string(), punctuation: try string(), pronunciation: try pronunciation(),
            delivery: try delivery())
    }

    private mutating func delivery() throws(WireError) -> Delivery {
        let language = try string()
        return Delivery(language: language.isEmpty ? nil : language, pitchChange: try integer())
    }

    private mutating func pronunciation() throws(WireError) -> Pronunciation? {
        switch try byte() {
        case 1: .ipa(try string())
        case 2: .mnemonics(try string())
        default: nil
        }
    }
}
