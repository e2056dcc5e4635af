/// How a passage is spoken, in the engine-neutral terms that a voice's roles are written in.
package struct Prosody: Hashable, Sendable {
    /// Speed in words a minute, 80 to 450.
    package var rate: Int

    /// Base pitch from 0 to 100, where 50 is the voice's own.
    package var pitch: Int

    /// How far the pitch moves, 0 (monotone) to 100, where 50 is the voice's own.
    package var pitchRange: Int

    /// Loudness from 0 to 200, where 100 is the engine's normal.
    package var volume: Int

    /// Extra silence between words in units of 10 ms at normal speed.
    package var wordGap: Int

    package init(rate: Int = 175, pitch: Int = 50, pitchRange: Int = 50, volume: Int = 100, wordGap: Int = 0)
    {
        self.rate = rate
        self.pitch = pitch
        self.pitchRange = pitchRange
        self.volume = volume
        self.wordGap = wordGap
    }
}
