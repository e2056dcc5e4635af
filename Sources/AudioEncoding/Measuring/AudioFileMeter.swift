package import NarrationModel

/// Decodes a finished audio file from beginning to end and measures what comes out, without keeping it.
package struct AudioFileMeter: Sendable {
    /// The program `ffmpeg`, for files that libsndfile does not read; nil when there is none.
    private let decoder: String?

    private static let sliceLength = 1 << 15

    package init(decoder: String? = nil) {
        self.decoder = decoder
    }

    /// Measures the file at `path`.
    ///
    /// - Throws: ``EncodingError`` when the file cannot be decoded. A file that ends too early is none: its length
    ///   tells.
    package func measure(path: String) throws(EncodingError) -> FileMeasurement {
        do throws(EncodingError) {
            return try measure(try SoundFile(path: path))
        } catch  where error.code == .unknownFormat {
            guard let decoder else { throw error }
            return try measure(path: path, by: decoder)
        }
    }

    private func measure(path: String, by decoder: String) throws(EncodingError) -> FileMeasurement {
        let decoding = try FFmpegDecoding(of: path, by: decoder)
        do throws(EncodingError) {
            let measurement = try measure(try SoundFile(pipe: decoding.output, name: path))
            try decoding.finish()
            return measurement
        } catch {
            try decoding.finish()
            throw error
        }
    }

    private func measure(_ file: consuming SoundFile) throws(EncodingError) -> FileMeasurement {
        let (sampleRate, channelCount) = (file.sampleRate, file.channelCount)
        let meter = try ProgramMeter(sampleRate: sampleRate, channelCount: channelCount)
        var measurement = FileMeasurement(
            frameCount: 0, sampleRate: sampleRate, channelCount: channelCount)
        var samples = [Float](repeating: 0, count: Self.sliceLength * channelCount)
        while true {
            let count = try file.read(into: &samples)
            guard count > 0 else { break }
            try meter.add(samples, frameCount: count)
            measurement.frameCount += count
        }
        try meter.finish(&measurement)
        return measurement
    }
}
