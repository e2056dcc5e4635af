/// Turns frames into the milliseconds that artefacts are written in.
struct TimeScale {
    /// Frames a second.
    let sampleRate: Int

    /// The time of `frame`, rounded to the nearest millisecond.
    func milliseconds(_ frame: Int) -> Int {
        (frame * 1000 + sampleRate / 2) / sampleRate
    }
}
