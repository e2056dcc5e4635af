import AudioEncoding
internal import CWorkerFork
import EspeakSynthesis
internal import Glibc
import NarrationModel
package import SpeechSynthesis
import WireFormat

/// A worker's life: open the engine once, then answer requests until the input ends.
///
/// The process stays single-threaded, so that it may fork. Every request that speaks or encodes is served by a child of its
/// own: whatever happens there, this process and the engine's fresh state in it stay as they are.
package struct WorkerLoop: ~Copyable {
    private let session: EspeakSession
    private let limits: ChildLimits
    private let encoders: ReadyEncoders
    private var inventories: [String: PhonemeInventory] = [:]

    /// Opens the engine.
    ///
    /// - Throws: `engineUnavailable` when it cannot be opened.
    package init(limits: ChildLimits) throws(SynthesisError) {
        session = try EspeakSession()
        encoders = ReadyEncoders(sampleRate: session.sampleRate)
        self.limits = limits
    }

    /// Answers the requests on `input` on `output`, one at a time; returns when `input` ends.
    ///
    /// - Throws: `malformedMessage` when the other side speaks another language; the process should end then.
    package mutating func run(input: Int32, output: Int32) throws(SynthesisError) {
        signal(SIGPIPE, SIG_IGN)
        worker_keep_memory()
        let stream = WireStream(.worker)
        do {
            while let message = try stream.read(from: input) {
                guard stream.write(respond(to: message[...]), to: output) else { return }
            }
        } catch {
            throw SynthesisError(error)
        }
    }

    /// The response's message: from this process, or as a child made it.
    private mutating func respond(to message: ArraySlice<UInt8>) -> [UInt8] {
        do throws(SynthesisError) {
            switch try WorkerRequest(wireBytes: message) {
            case .describe:
                return WorkerResponse.description(describe()).wireBytes
            case .speak(var request):
                let voice = request.engineVoice
                request.sentences = try mapped(request.sentences, voice: voice)
                let budget = limits.budget(for: request.sentences, hasSound: request.sound != nil)
                encoders.prepare(request.encodings)
                let speaker = PassageSpeaker(request: request, encoders: encoders)
                return try answer(budget: budget) { (session) throws(SynthesisError) in
                    .spoken(try speaker.speak(with: session))
                }
            case .phonemes(let voice, let sentences, let inIPA):
                let sentences = try mapped(sentences, voice: voice)
                return try answer(budget: limits.budget(for: sentences)) { (session) throws(SynthesisError) in
                    .phonemes(try session.phonemes(of: sentences, voice: voice, inIPA: inIPA))
                }
            case .encodeFile(let file):
                return try answer(budget: limits.budget(for: file), task: .file) {
                    (_) throws(SynthesisError) in try file.encode()
                }
            case .measureFile(let path, let decoder):
                return try answer(budget: limits.budget(forFile: path)) { (_) throws(SynthesisError) in
                    .measured(try AudioFileMeter(decoder: decoder).answer(for: path))
                }
            }
        } catch {
            return WorkerResponse.failure(error).wireBytes
        }
    }

    private func describe() -> EngineDescription {
        EngineDescription(
            name: "eSpeak NG", version: session.version, sampleRate: session.sampleRate,
            voices: session.voiceNames(),
            parts: EngineParts(dataFolder: session.dataFolder))
    }

    /// Runs `work` in a child and gives the message it answered with.
    private func answer(
        budget: ChildLimits.Budget, task: ChildTask = .passage,
        _ work: (borrowing EspeakSession) throws(SynthesisError) -> WorkerResponse
    ) throws(SynthesisError) -> [UInt8] {
        try ForkedChild.answer(within: budget, task: task) {
            do throws(SynthesisError) {
                return try work(session).wireBytes
            } catch {
                return WorkerResponse.failure(error).wireBytes
            }
        }
    }

    /// The sentences with every IPA pronunciation written in the voice's mnemonics.
    private mutating func mapped(_ sentences: [EngineSentence], voice: String) throws(SynthesisError)
        -> [EngineSentence]
    {
        guard sentences.contains(where: { $0.tokens.contains(where: \.hasIPA) }) else { return sentences }
        let mapping = IPAMapping(try inventory(of: voice))
        var sentences = sentences
        for sentence in sentences.indices {
            for token in sentences[sentence].tokens.indices {
                guard case .ipa(let ipa) = sentences[sentence].tokens[token].pronunciation else { continue }
                let mnemonics = try mapping.mnemonics(for: ipa)
                sentences[sentence].tokens[token].pronunciation = .mnemonics(mnemonics)
            }
        }
        return sentences
    }

    /// The voice's sounds, asked of the engine in a child when they are first wanted.
    private mutating func inventory(of voice: String) throws(SynthesisError) -> PhonemeInventory {
        if let known = inventories[voice] { return known }
        let bytes = try ForkedChild.answer(within: limits.budget(for: [])) {
            session.encodedSounds(voice: voice)
        }
        let inventory = try PhonemeInventory(encoded: bytes)
        inventories[voice] = inventory
        return inventory
    }
}

extension EngineToken {
    fileprivate var hasIPA: Bool {
        switch pronunciation {
        case .ipa: true
        default: false
        }
    }
}
