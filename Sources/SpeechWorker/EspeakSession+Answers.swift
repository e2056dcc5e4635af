import EspeakSynthesis
internal import Glibc
import NarrationModel
import SpeechSynthesis

extension EspeakSession {
    /// The phonemes of each sentence, by the engine's names or in IPA.
    borrowing func phonemes(
        of sentences: [EngineSentence], voice: String, inIPA: Bool
    ) throws(SynthesisError) -> [String] {
        let voice = PassageVoice(name: voice, prosody: Prosody())
        try select(voice)
        var lines: [String] = []
        for sentence in sentences {
            lines.append(try phonemes(of: sentence.tokens, by: voice, inIPA: inIPA))
        }
        return lines
    }

    /// The voice's sounds as a message between a child and its worker; an empty one when the engine refused.
    borrowing func encodedSounds(voice: String) -> [UInt8] {
        do throws(SynthesisError) {
            let table = try phonemeTable()
            return PhonemeInventory.encode(try probeSounds(voice: voice, phonemeTable: table))
        } catch {
            return WorkerResponse.failure(error).wireBytes
        }
    }

    private borrowing func phonemeTable() throws(SynthesisError) -> [UInt8] {
        guard let file = fopen(dataFolder + "/phontab", "r") else {
            throw SynthesisError(
                .engineUnavailable, "eSpeak NG's file 'phontab' cannot be read; reinstall 'espeak-ng-data'")
        }
        defer { fclose(file) }
        return [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
            count = fread(buffer.baseAddress, 1, buffer.count, file)
        }
    }
}
