import CLame

/// One opened libmp3lame encoder: configured once, used for one clip, closed with the value.
struct LameSession: ~Copyable {
    private let handle: OpaquePointer

    /// How many samples go through the library at a time; it copies them twice as floats.
    private static let sliceLength = 18_432

    init() throws(EncodingError) {
        guard let handle = lame_init() else {
            throw EncodingError(.libraryFailure, "libmp3lame could not allocate an encoder")
        }
        self.handle = handle
    }

    deinit {
        lame_close(handle)
    }

    /// Samples in one codec frame, once configured.
    var frameLength: Int { Int(lame_get_framesize(handle)) }

    /// Sets constant bit rate, mono, no tags, and a scale that undoes the 0.95 of lame's constant-rate presets.
    borrowing func configure(bitRate: Int, sampleRate: Int, quality: Int) throws(EncodingError) {
        lame_set_errorf(handle, nil)
        lame_set_msgf(handle, nil)
        lame_set_debugf(handle, nil)
        let rate = Int32(clamping: sampleRate)
        guard lame_set_in_samplerate(handle, rate) == 0, lame_set_out_samplerate(handle, rate) == 0 else {
            throw unsupported(bitRate: bitRate, sampleRate: sampleRate)
        }
        try check(lame_set_num_channels(handle, 1), "lame_set_num_channels")
        try check(lame_set_mode(handle, MONO), "lame_set_mode")
        try check(lame_set_VBR(handle, vbr_off), "lame_set_VBR")
        try check(lame_set_brate(handle, Int32(clamping: bitRate)), "lame_set_brate")
        try check(lame_set_quality(handle, Int32(clamping: quality)), "lame_set_quality")
        try check(lame_set_scale(handle, 1 / 0.95), "lame_set_scale")
        try check(lame_set_bWriteVbrTag(handle, 0), "lame_set_bWriteVbrTag")
        lame_set_write_id3tag_automatic(handle, 0)
        guard lame_init_params(handle) >= 0 else {
            throw unsupported(bitRate: bitRate, sampleRate: sampleRate)
        }
        guard lame_get_out_samplerate(handle) == sampleRate, lame_get_brate(handle) == bitRate else {
            throw unsupported(bitRate: bitRate, sampleRate: sampleRate)
        }
    }

    /// The whole encoded stream of samples behind which nothing but silence follows, flushed.
    borrowing func encode(_ samples: ArraySlice<Int16>) throws(EncodingError) -> [UInt8] {
        // lame.h: the output of n samples, like that of a flush, never exceeds 1.25 n + 7200 bytes.
        let reserve = 7200
        let calls = samples.count / Self.sliceLength + 2
        var failure: EncodingError?
        let stream = [UInt8](unsafeUninitializedCapacity: samples.count * 5 / 4 + calls * reserve) {
            buffer, count in
            do throws(EncodingError) {
                try encode(samples, into: buffer, &count)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return stream
    }

    private borrowing func encode(
        _ samples: ArraySlice<Int16>, into buffer: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
    ) throws(EncodingError) {
        for offset in stride(from: samples.startIndex, to: samples.endIndex, by: Self.sliceLength) {
            let slice = samples[offset..<min(offset + Self.sliceLength, samples.endIndex)]
            let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
            let written = slice.withUnsafeBufferPointer {
                lame_encode_buffer(
                    handle, $0.baseAddress, nil, Int32($0.count), rest.baseAddress,
                    Int32(clamping: rest.count))
            }
            count += try byteCount(written, "lame_encode_buffer")
        }
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
        let written = lame_encode_flush(handle, rest.baseAddress, Int32(clamping: rest.count))
        count += try byteCount(written, "lame_encode_flush")
    }

    private borrowing func check(_ status: Int32, _ call: String) throws(EncodingError) {
        guard status == 0 else {
            throw EncodingError(.libraryFailure, "'\(call)' failed", status: Int(status))
        }
    }

    private borrowing func byteCount(_ status: Int32, _ call: String) throws(EncodingError) -> Int {
        guard status >= 0 else {
            throw EncodingError(.libraryFailure, "'\(call)' failed", status: Int(status))
        }
        return Int(status)
    }

    private borrowing func unsupported(bitRate: Int, sampleRate: Int) -> EncodingError {
        EncodingError(
            .unsupportedSetting,
            "MP3 has no bit rate of \(bitRate) kbit/s at \(sampleRate) Hz; choose a standard rate such as 64")
    }
}
