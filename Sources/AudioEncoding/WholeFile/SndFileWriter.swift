import CSndFile

/// One opened libsndfile encoder that writes mono samples into a ``WrittenFile``.
final class SndFileWriter {
    /// Nil once closed.
    private var handle: OpaquePointer?

    /// What the library's callbacks are given; it must outlive the handle.
    private let output: WrittenFile

    /// Opens an encoder, by the library's constants for container and codec and its scale from 0, large, to 1, small.
    init(
        _ output: WrittenFile, format: Int, compression: Double, sampleRate: Int
    ) throws(EncodingError) {
        self.output = output
        var info = SF_INFO()
        info.samplerate = Int32(clamping: sampleRate)
        info.channels = 1
        info.format = Int32(format)
        var access = WrittenFile.access
        guard let handle = sf_open_virtual(&access, Int32(SFM_WRITE), &info, output.reference) else {
            throw output.failure
                ?? EncodingError(
                    .libraryFailure, "'sf_open_virtual' failed: \(String(cString: sf_strerror(nil)))",
                    status: Int(sf_error(nil)))
        }
        self.handle = handle
        var level = compression
        let size = Int32(MemoryLayout<Double>.size)
        guard sf_command(handle, Int32(SFC_SET_COMPRESSION_LEVEL), &level, size) == Int32(SF_TRUE) else {
            throw EncodingError(
                .unsupportedSetting, "libsndfile takes no compression level of \(compression) here",
                status: Int(sf_error(handle)))
        }
    }

    deinit {
        if let handle { sf_close(handle) }
    }

    /// Encodes the next samples.
    func write(_ samples: [Int16]) throws(EncodingError) {
        let written = sf_write_short(handle, samples, sf_count_t(samples.count))
        let status = sf_error(handle)
        guard written == samples.count, status == 0 else {
            throw EncodingError(
                .libraryFailure, "'sf_write_short' wrote \(written) of \(samples.count) samples",
                status: Int(status))
        }
    }

    /// Writes what the encoder still holds, and the final header; says what went wrong, when anything did.
    func close() -> EncodingError? {
        guard let handle else { return nil }
        self.handle = nil
        let status = sf_close(handle)
        return status == 0
            ? nil : EncodingError(.libraryFailure, "'sf_close' failed", status: Int(status))
    }
}
