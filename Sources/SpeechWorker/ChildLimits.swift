package import SpeechSynthesis

/// What a child may use, by how much text it has to speak or how much audio to encode.
///
/// eSpeak NG needs about 0.07 ms of CPU a character, and the encoder twice as much; the default budget is more than
/// ten times that.
package struct ChildLimits: Sendable {
    /// What one child may use.
    package struct Budget: Sendable {
        package var cpuSeconds: Int
        package var wallMilliseconds: Int
        package var addressSpaceBytes: Int

        /// The longest file that the child may write; 0 for a child that writes none.
        package var fileBytes = 0
    }

    /// The wall-clock time that any child gets, before the share for its text.
    package var baseMilliseconds: Int

    /// The address space of a child, the engine's data and the program included.
    package var addressSpaceBytes: Int

    package init(baseMilliseconds: Int = 20_000, addressSpaceBytes: Int = 512 << 20) {
        self.baseMilliseconds = baseMilliseconds
        self.addressSpaceBytes = addressSpaceBytes
    }

    /// The further time for a sound: ten minutes of eight channels at 192 kHz are read and encoded in a tenth of it.
    private static let soundMilliseconds = 120_000

    /// The budget for speaking `sentences`, with a sound or without.
    package func budget(for sentences: [EngineSentence], hasSound: Bool = false) -> Budget {
        let characters = sentences.reduce(0) { count, sentence in
            sentence.tokens.reduce(count) { $0 + $1.text.utf8.count + 1 }
        }
        let milliseconds =
            baseMilliseconds + characters * 20 + (hasSound ? Self.soundMilliseconds : 0)
        return Budget(
            cpuSeconds: milliseconds / 2000 + 1, wallMilliseconds: milliseconds,
            addressSpaceBytes: addressSpaceBytes)
    }

    /// The budget for encoding `file`: no encoding is longer than the samples but for its headers.
    package func budget(for file: FileEncoding) -> Budget {
        let milliseconds = baseMilliseconds + file.seconds * 1000 / FileEncoding.leastSpeed
        let sampleBytes = file.frameCount * 2
        return Budget(
            cpuSeconds: milliseconds / 2000 + 1, wallMilliseconds: milliseconds,
            addressSpaceBytes: addressSpaceBytes, fileBytes: sampleBytes + sampleBytes / 8 + 1 << 20)
    }
}
