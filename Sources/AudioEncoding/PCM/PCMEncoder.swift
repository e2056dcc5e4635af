import CSndFile
package import NarrationModel

/// Encodes clips as 16-bit little-endian linear PCM without a header, through libsndfile.
///
/// The grid is one sample and nothing has to be silent: PCM joins anywhere.
package struct PCMEncoder: ClipEncoder {
    /// The sample rate of the encoded audio; nil for that of the samples.
    package let sampleRate: Int?

    package init(sampleRate: Int? = nil) {
        self.sampleRate = sampleRate
    }

    package func encode(_ samples: [Int16], sampleRate: Int) throws(EncodingError) -> EncodedClip {
        let rate = self.sampleRate ?? sampleRate
        let samples = try Resampler(from: sampleRate, to: rate).resample(samples)
        let memory = MemoryFile()
        try write(samples, sampleRate: rate, to: memory)
        guard memory.bytes.count == 2 * samples.count else {
            throw EncodingError(
                .malformedOutput, "\(samples.count) samples gave \(memory.bytes.count) bytes of PCM")
        }
        return EncodedClip(payload: memory.bytes)
    }

    private func write(
        _ samples: [Int16], sampleRate: Int, to memory: MemoryFile
    ) throws(EncodingError) {
        let format = SF_FORMAT_RAW | SF_FORMAT_PCM_16 | SF_ENDIAN_LITTLE
        var info = SF_INFO()
        info.samplerate = Int32(sampleRate)
        info.channels = 1
        info.format = Int32(format)
        var access = MemoryFile.access
        guard let file = sf_open_virtual(&access, Int32(SFM_WRITE), &info, memory.reference) else {
            throw EncodingError(
                .libraryFailure, "'sf_open_virtual' failed: \(String(cString: sf_strerror(nil)))",
                status: Int(sf_error(nil)))
        }
        let written = sf_write_short(file, samples, sf_count_t(samples.count))
        let writeStatus = sf_error(file)
        let closeStatus = sf_close(file)
        guard written == samples.count, writeStatus == 0, closeStatus == 0 else {
            throw EncodingError(
                .libraryFailure, "'sf_write_short' wrote \(written) of \(samples.count) samples",
                status: Int(writeStatus == 0 ? closeStatus : writeStatus))
        }
    }
}
