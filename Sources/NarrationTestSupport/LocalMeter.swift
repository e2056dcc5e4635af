import AudioEncoding
package import NarrationModel
package import SpeechSynthesis

/// Decodes and measures audio files in this process: for tests that need no worker.
package struct LocalMeter: AudioFileMeasuring {
    package init() {}

    package func measure(
        file path: String, decoder: String?
    ) async throws(SynthesisError) -> FileMeasurement {
        do throws(EncodingError) {
            return try AudioFileMeter(decoder: decoder).measure(path: path)
        } catch {
            throw SynthesisError(.decodingFailed, error.message)
        }
    }
}
