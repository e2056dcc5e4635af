import CSoxr

/// Changes the sample rate of a sound that comes in pieces, through libsoxr: no more than a piece is held twice.
///
/// The filter is of linear phase and its delay is taken out. There is no dither, which the library seeds by the clock.
struct ResamplerStream: ~Copyable {
    private let handle: soxr_t
    private let inputRate: Int
    private let outputRate: Int
    private var takenCount = 0

    /// The samples at the output rate so far.
    private var output: [Float] = []

    /// How many samples the library may give at a time.
    private static let blockLength = 1 << 15

    init(from inputRate: Int, to outputRate: Int) throws(EncodingError) {
        var format = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I)
        format.flags = UInt(SOXR_NO_DITHER)
        var quality = soxr_quality_spec(UInt(SOXR_HQ), 0)
        var runtime = soxr_runtime_spec(1)
        var failure: soxr_error_t?
        let handle = soxr_create(
            Double(inputRate), Double(outputRate), 1, &failure, &format, &quality, &runtime)
        guard let handle, failure == nil else { throw Self.failed("soxr_create", failure) }
        self.handle = handle
        self.inputRate = inputRate
        self.outputRate = outputRate
    }

    deinit {
        soxr_delete(handle)
    }

    /// Takes the next samples.
    mutating func append(_ samples: [Float]) throws(EncodingError) {
        takenCount += samples.count
        guard inputRate != outputRate else {
            output += samples
            return
        }
        var rest = samples[...]
        while !rest.isEmpty {
            rest = rest.dropFirst(try process(Array(rest)).taken)
        }
    }

    /// Everything that was taken at the output rate: the same time, rounded to a sample.
    consuming func finish() throws(EncodingError) -> [Float] {
        let count = (takenCount * outputRate + inputRate / 2) / inputRate
        if inputRate != outputRate {
            while output.count < count, try process(nil).made > 0 {}
        }
        if output.count > count { output.removeLast(output.count - count) }
        return output + repeatElement(0, count: count - output.count)
    }

    private mutating func process(_ input: [Float]?) throws(EncodingError) -> (taken: Int, made: Int) {
        var (taken, made) = (0, 0)
        var failure: soxr_error_t?
        let block = [Float](unsafeUninitializedCapacity: Self.blockLength) { buffer, count in
            failure = soxr_process(
                handle, input, input?.count ?? 0, &taken, buffer.baseAddress, Self.blockLength, &made)
            count = made
        }
        if let failure { throw Self.failed("soxr_process", failure) }
        output += block
        return (taken, made)
    }

    private static func failed(_ call: String, _ failure: soxr_error_t?) -> EncodingError {
        let reason = failure.map { String(cString: $0) } ?? "no memory"
        return EncodingError(.libraryFailure, "'\(call)' failed: \(reason)")
    }
}
