import AudioEncoding
internal import Glibc
import NarrationModel
import SpeechSynthesis

extension AudioFileMeter {
    /// The measurement of the file at `path`, or why there is none.
    func answer(for path: String) throws(SynthesisError) -> FileMeasurement {
        do throws(EncodingError) {
            return try measure(path: path)
        } catch {
            throw SynthesisError(.decodingFailed, error.message)
        }
    }
}

extension ChildLimits {
    /// The budget for decoding and measuring the file at `path`, by its size.
    ///
    /// 64 KiB are at most half a minute of audio, of which a core decodes and measures more than a hundred times as
    /// much in a second.
    func budget(forFile path: String) -> Budget {
        var status = stat()
        let byteCount = stat(path, &status) == 0 ? Int(status.st_size) : 0
        let milliseconds = 60_000 + byteCount / 65_536 * 1_000
        return Budget(
            cpuSeconds: milliseconds / 1000, wallMilliseconds: min(2 * milliseconds, Int(Int32.max)),
            addressSpaceBytes: addressSpaceBytes)
    }
}
