import CSoxr

/// Changes the sample rate of whole clips and sound files, through libsoxr.
///
/// The filter is of linear phase and its delay is taken out: output frame k stands for the input at k times the ratio of
/// the rates. There is no dither, which the library seeds by the clock, so equal samples give equal samples.
package struct Resampler: Sendable {
    package let inputRate: Int
    package let outputRate: Int

    /// The rates that are taken, in Hz: all that sound files are found with.
    package static let rates = 4_000...768_000

    /// - Throws: ``EncodingError`` when a rate is outside of ``rates``.
    package init(from inputRate: Int, to outputRate: Int) throws(EncodingError) {
        for rate in [inputRate, outputRate] where !Self.rates.contains(rate) {
            throw EncodingError(
                .unsupportedSetting, "a sample rate lies between 4000 and 768000 Hz, unlike \(rate)")
        }
        self.inputRate = inputRate
        self.outputRate = outputRate
    }

    /// How many frames become of `count`: the same time, rounded to a frame.
    package func frameCount(for count: Int) -> Int {
        (count * outputRate + inputRate / 2) / inputRate
    }

    /// The clip at the output rate, of ``frameCount(for:)`` frames; what would exceed the range is clipped.
    ///
    /// - Throws: ``EncodingError`` when the library fails.
    package func resample(_ samples: [Int16]) throws(EncodingError) -> [Int16] {
        try resample(samples, as: SOXR_INT16_I)
    }

    /// The clip at the output rate, of ``frameCount(for:)`` frames.
    ///
    /// - Throws: ``EncodingError`` when the library fails.
    package func resample(_ samples: [Float]) throws(EncodingError) -> [Float] {
        try resample(samples, as: SOXR_FLOAT32_I)
    }

    private func resample<Sample: Numeric & BitwiseCopyable>(
        _ samples: [Sample], as type: soxr_datatype_t
    ) throws(EncodingError) -> [Sample] {
        guard inputRate != outputRate, !samples.isEmpty else { return samples }
        var format = soxr_io_spec(type, type)
        format.flags = UInt(SOXR_NO_DITHER)
        var quality = soxr_quality_spec(UInt(SOXR_HQ), 0)
        var runtime = soxr_runtime_spec(1)
        var output = [Sample](repeating: 0, count: frameCount(for: samples.count))
        var (taken, made) = (0, 0)
        let failure = soxr_oneshot(
            Double(inputRate), Double(outputRate), 1, samples, samples.count, &taken, &output, output.count,
            &made, &format, &quality, &runtime)
        if let failure {
            throw EncodingError(.libraryFailure, "'soxr_oneshot' failed: \(String(cString: failure))")
        }
        // The library rounds half a frame down now and then.
        if made == output.count - 1, made > 0 { output[made] = output[made - 1] }
        guard taken == samples.count, (output.count - 1...output.count).contains(made) else {
            throw EncodingError(
                .malformedOutput,
                "\(samples.count) samples give \(output.count) at \(outputRate) Hz, not \(made) of \(taken)")
        }
        return output
    }
}
