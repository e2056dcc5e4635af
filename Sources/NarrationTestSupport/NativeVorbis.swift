import CSndFile

/// Ogg Vorbis as libsndfile writes it, with a random stream number and without our tags.
package enum NativeVorbis {
    /// Writes a file of 16-bit mono samples to `path`.
    ///
    /// - Throws: ``ToolError`` when libsndfile cannot.
    package static func write(_ samples: [Int16], sampleRate: Int, to path: String) throws {
        var info = SF_INFO()
        info.samplerate = Int32(sampleRate)
        info.channels = 1
        info.format = Int32(SF_FORMAT_OGG | SF_FORMAT_VORBIS)
        guard let file = sf_open(path, Int32(SFM_WRITE), &info) else {
            throw ToolError(message: String(cString: sf_strerror(nil)))
        }
        let written = sf_write_short(file, samples, sf_count_t(samples.count))
        guard sf_close(file) == 0, written == samples.count else {
            throw ToolError(message: "libsndfile wrote \(written) of \(samples.count) samples")
        }
    }
}
