/// How libopus 1.3.1 spends its bits on speech, as measured on half an hour of it at 24 kbit/s.
package enum OpusMethod: Hashable, Sendable {
    /// The linear prediction of speech coders below 8 kHz and transforms above.
    ///
    /// Below a complexity of 8 a few frames an hour come out as clicks at full scale; from 8 on there were none, at 47 s of CPU for
    /// an hour of audio.
    case speech(complexity: Int)

    /// Transforms alone, which take a sixth of the time, and more noise at the same rate.
    case transform
}
