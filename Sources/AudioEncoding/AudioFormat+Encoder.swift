package import NarrationModel

extension AudioFormat {
    /// The encoder for clips of this format.
    ///
    /// - Parameter bitRate: Kilobits a second; without meaning for PCM.
    /// - Returns: An encoder with the format's default settings otherwise.
    package func encoder(bitRate: Int = 64) -> any ClipEncoder {
        switch self {
        case .mp3: MP3Encoder(bitRate: bitRate)
        case .wav: PCMEncoder()
        }
    }
}
