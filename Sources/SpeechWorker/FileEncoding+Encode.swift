import AudioEncoding
import SpeechSynthesis

extension FileEncoding {
    /// Encodes the file; runs in a child.
    func encode() throws(SynthesisError) -> WorkerResponse {
        if let fault { commit(fault) }
        do throws(EncodingError) {
            let encoder = NativeFileEncoder(format, sampleRate: sampleRate, effort: effort)
            return .encodedFile(frameCount: try encoder.encode(source, to: destination))
        } catch {
            throw SynthesisError(
                error.code == .fileNotWritable ? .fileNotWritable : .encodingFailed, error.message)
        }
    }
}
