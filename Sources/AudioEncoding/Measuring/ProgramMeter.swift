import CEbur128
import Glibc
import NarrationModel

/// Loudness and peaks of a whole programme by libebur128, fed slice by slice (EBU R 128, EBU Tech 3342).
struct ProgramMeter: ~Copyable {
    private let state: UnsafeMutablePointer<ebur128_state>
    private let channelCount: Int

    init(sampleRate: Int, channelCount: Int) throws(EncodingError) {
        let modes = [EBUR128_MODE_I, EBUR128_MODE_LRA, EBUR128_MODE_TRUE_PEAK, EBUR128_MODE_SAMPLE_PEAK]
        let mode = modes.reduce(0) { $0 | UInt32($1.rawValue) }
        guard sampleRate > 0, channelCount > 0,
            let state = ebur128_init(UInt32(channelCount), UInt(sampleRate), Int32(bitPattern: mode))
        else {
            throw EncodingError(
                .unsupportedSetting,
                "loudness cannot be measured of \(channelCount) channels at \(sampleRate) Hz")
        }
        self.state = state
        self.channelCount = channelCount
    }

    deinit {
        var state: UnsafeMutablePointer<ebur128_state>? = state
        ebur128_destroy(&state)
    }

    /// Measures the first `frameCount` frames of `samples`.
    borrowing func add(_ samples: [Float], frameCount: Int) throws(EncodingError) {
        try check(ebur128_add_frames_float(state, samples, frameCount), "ebur128_add_frames_float")
    }

    /// Writes what was measured into `measurement`.
    borrowing func finish(_ measurement: inout FileMeasurement) throws(EncodingError) {
        var (integrated, range) = (0.0, 0.0)
        try check(ebur128_loudness_global(state, &integrated), "ebur128_loudness_global")
        try check(ebur128_loudness_range(state, &range), "ebur128_loudness_range")
        measurement.integrated = integrated.isFinite ? integrated : nil
        measurement.range = range > 0 ? range : nil
        measurement.truePeak = try highest("ebur128_true_peak", ebur128_true_peak)
        measurement.samplePeak = try highest("ebur128_sample_peak", ebur128_sample_peak)
    }

    /// The highest peak of all channels in decibels.
    private borrowing func highest(
        _ name: String,
        _ call: (UnsafeMutablePointer<ebur128_state>?, UInt32, UnsafeMutablePointer<Double>?) -> Int32
    ) throws(EncodingError) -> Double? {
        var highest = 0.0
        for channel in 0..<channelCount {
            var peak = 0.0
            try check(call(state, UInt32(channel), &peak), name)
            highest = max(highest, peak)
        }
        return highest > 0 ? 20 * log10(highest) : nil
    }

    private borrowing func check(_ status: Int32, _ call: String) throws(EncodingError) {
        guard status == Int32(EBUR128_SUCCESS.rawValue) else {
            throw EncodingError(.libraryFailure, "'\(call)' failed", status: Int(status))
        }
    }
}
