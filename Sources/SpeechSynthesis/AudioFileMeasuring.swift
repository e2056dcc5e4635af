package import NarrationModel

/// Something that decodes finished audio files and measures them: worker processes, or this process in tests.
package protocol AudioFileMeasuring: Sendable {
    /// Decodes the file at `path` to its end.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - decoder: The program `ffmpeg`, for files that no library reads.
    /// - Returns: What came out.
    /// - Throws: `decoding-failed` when the file is damaged; what else goes wrong lies in the machine.
    func measure(file path: String, decoder: String?) async throws(SynthesisError) -> FileMeasurement
}
