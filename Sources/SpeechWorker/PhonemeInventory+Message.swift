import EspeakSynthesis
import SpeechSynthesis
import WireFormat

/// A voice's sounds on their way from the child that asked the engine to its worker.
extension PhonemeInventory {
    private static let mark: UInt8 = 0x50

    static func encode(_ sounds: [Sound]) -> [UInt8] {
        var writer = WireWriter()
        writer.write(mark)
        writer.write(sounds) { writer, sound in
            writer.write(sound.mnemonic)
            writer.write(sound.ipa)
            writer.write(UInt8(sound.isVowel ? 1 : 0))
        }
        return writer.bytes
    }

    /// - Throws: what the child failed with, when it did.
    init(encoded bytes: [UInt8]) throws(SynthesisError) {
        if bytes.first != Self.mark, case .failure(let error) = try WorkerResponse(wireBytes: bytes[...]) {
            throw error
        }
        do throws(WireError) {
            var reader = WireReader(bytes[...])
            guard try reader.byte() == Self.mark else {
                throw WireError("a passage's process gave no known answer")
            }
            self.init(try reader.list { (reader) throws(WireError) in try reader.sound() })
        } catch {
            throw SynthesisError(error)
        }
    }
}

extension WireReader {
    fileprivate mutating func sound() throws(WireError) -> PhonemeInventory.Sound {
        PhonemeInventory.Sound(mnemonic: try string(), ipa: try string(), isVowel: try byte() == 1)
    }
}
