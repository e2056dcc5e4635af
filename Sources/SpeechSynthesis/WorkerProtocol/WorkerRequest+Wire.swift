import NarrationModel

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
        }
        return writer.bytes
    }

    /// Reads a message that ``wireBytes`` made.
    package init(wireBytes: ArraySlice<UInt8>) throws(SynthesisError) {
        var reader = WireReader(wireBytes)
        switch try reader.byte() {
        case 1: self = .describe
        case 2: self = .speak(try reader.request())
        case 3:
            self = .phonemes(
                engineVoice: try reader.string(), sentences: try reader.sentences(),
                inIPA: try reader.byte() == 1)
        default:
            throw SynthesisError(.malformedMessage, "the worker knows no such request; reinstall narrate")
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
        write(request.encoding.format.rawValue)
        write(request.encoding.bitRate)
        write(request.levelling.gain)
        write(request.levelling.ceiling)
        write(request.sentences) { $0.write($1) }
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
    fileprivate mutating func request() throws(SynthesisError) -> SynthesisRequest {
        let voice = try string()
        let prosody = Prosody(
            rate: try integer(), pitch: try integer(), pitchRange: try integer(), volume: try integer(),
            wordGap: try integer())
        let sentencePause = Pause(milliseconds: try integer())
        let pauseAfter = Pause(milliseconds: try integer())
        guard let format = AudioFormat(rawValue: try string()) else {
            throw SynthesisError(
                .malformedMessage, "the worker knows no such audio format; reinstall narrate")
        }
        let encoding = EncodingSettings(format: format, bitRate: try integer())
        let levelling = Levelling(gain: try double(), ceiling: try double())
        return SynthesisRequest(
            engineVoice: voice, prosody: prosody, sentences: try sentences(), sentencePause: sentencePause,
            pauseAfter: pauseAfter, encoding: encoding, levelling: levelling)
    }

    fileprivate mutating func sentences() throws(SynthesisError) -> [EngineSentence] {
        try list { (reader) throws(SynthesisError) in
            let fault = InjectedFault(rawValue: try reader.byte())
            return EngineSentence(
                tokens: try reader.list { (reader) throws(SynthesisError) in try reader.token() },
                fault: fault)
        }
    }

    private mutating func token() throws(SynthesisError) -> EngineToken {
        EngineToken(
            text: try string(), punctuation: try string(), pronunciation: try pronunciation(),
            delivery: try delivery())
    }

    private mutating func delivery() throws(SynthesisError) -> Delivery {
        let language = try string()
        return Delivery(language: language.isEmpty ? nil : language, pitchChange: try integer())
    }

    private mutating func pronunciation() throws(SynthesisError) -> Pronunciation? {
        switch try byte() {
        case 1: .ipa(try string())
        case 2: .mnemonics(try string())
        default: nil
        }
    }
}
