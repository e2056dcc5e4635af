package import NarrationModel

extension AudioFormat {
    /// The container of this format.
    ///
    /// - Parameter bitRate: The clips' kilobits a second; without meaning for PCM.
    /// - Returns: The writer of headers and trailers.
    package func container(bitRate: Int = 64) -> any AudioContainer {
        switch self {
        case .mp3: MP3Container(bitRate: bitRate)
        case .wav: WAVContainer()
        }
    }
}
