import CSndFile
package import NarrationModel

/// Encodes a whole file of samples as native FLAC or Ogg Vorbis, through libsndfile, slice by slice.
///
/// The library closes a file without complaint when the disk was full, and a FLAC file that is cut off still states its
/// full length. So all writing goes through ``WrittenFile``, which keeps its first error, and the finished file is
/// opened once more and must have all its frames.
///
/// `sf_set_chunk` is never called: libsndfile 1.2.0 corrupts its heap with it. Metadata are added to the file afterwards.
package struct NativeFileEncoder: Sendable {
    /// FLAC or Ogg Vorbis.
    package let format: AudioFormat

    /// Samples a second, kept.
    package let sampleRate: Int
    package let effort: EncodingEffort

    /// Vorbis' own scale of 0 to 1: about 50 kbit/s of mono speech at 22,050 Hz, and 70 at 44,100.
    package static let vorbisQuality = 0.4

    /// The samples that go through the library at a time.
    private static let sliceLength = 1 << 14

    package init(_ format: AudioFormat, sampleRate: Int, effort: EncodingEffort = .normal) {
        self.format = format
        self.sampleRate = sampleRate
        self.effort = effort
    }

    /// Encodes the file at `source`, 16-bit little-endian mono samples without a header, into a file at `destination`.
    ///
    /// - Returns: How many samples were encoded.
    /// - Throws: ``EncodingError`` when a file cannot be read or written, the format is another, or the library fails.
    ///   What was written by then is left where it is.
    package func encode(_ source: String, to destination: String) throws(EncodingError) -> Int {
        let samples = try SampleFile(path: source)
        let output = try WrittenFile(path: destination)
        let library = try SndFileWriter(
            output, format: try libraryFormat(), compression: compression, sampleRate: sampleRate)
        var count = 0
        while true {
            let slice = try samples.read(Self.sliceLength)
            if slice.isEmpty { break }
            do throws(EncodingError) {
                try library.write(slice)
            } catch {
                throw output.failure ?? error
            }
            count += slice.count
        }
        let closing = library.close()
        if let failure = output.failure ?? closing { throw failure }
        try requireWhole(destination, count: count)
        return count
    }

    private func libraryFormat() throws(EncodingError) -> Int {
        switch format {
        case .flac: return SF_FORMAT_FLAC | SF_FORMAT_PCM_16
        case .ogg: return SF_FORMAT_OGG | SF_FORMAT_VORBIS
        case .mp3, .opus, .wav, .m4b:
            throw EncodingError(
                .unsupportedSetting,
                "only FLAC and Ogg Vorbis are encoded as whole files, not \(format.rawValue)")
        }
    }

    /// libsndfile's scale from 0, large, to 1, small: eighths are FLAC's levels 0 to 8, the rest of 1 is Vorbis' quality.
    private var compression: Double {
        guard format == .flac else { return 1 - Self.vorbisQuality }
        switch effort {
        case .fast: return 0
        case .normal: return 5.0 / 8
        case .best: return 1
        }
    }

    /// Opens the finished file and counts its frames.
    private func requireWhole(_ path: String, count: Int) throws(EncodingError) {
        var info = SF_INFO()
        guard let file = sf_open(path, Int32(SFM_READ), &info) else {
            throw EncodingError(
                .malformedOutput,
                "the encoded file cannot be opened again: \(String(cString: sf_strerror(nil)))",
                status: Int(sf_error(nil)))
        }
        sf_close(file)
        guard info.frames == count, info.samplerate == sampleRate, info.channels == 1 else {
            throw EncodingError(
                .malformedOutput, "\(count) samples gave a file of \(info.frames) at \(info.samplerate) Hz")
        }
    }
}
