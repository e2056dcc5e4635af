internal import Glibc
package import NarrationModel

/// A sound in front of speech or behind it, one fading into the other.
///
/// The fades have equal power: while the first goes down with the cosine the other comes up with the sine, so that the
/// powers of two signals that have nothing to do with each other add up to a steady one.
package struct SoundMix {
    package let samples: [Int16]

    /// The frame at which the speech begins.
    package let speechStart: Int

    /// Joins both with an overlap of `fade` frames, but no more than the shorter of them has.
    package init(_ sound: [Int16], with speech: [Int16], at place: Sound.Place, fade: Int) {
        let overlap = max(0, min(fade, sound.count, speech.count))
        switch place {
        case .before:
            samples = Self.join(sound, speech, overlap: overlap)
            speechStart = sound.count - overlap
        case .after:
            samples = Self.join(speech, sound, overlap: overlap)
            speechStart = 0
        }
    }

    private static func join(_ first: [Int16], _ second: [Int16], overlap: Int) -> [Int16] {
        let start = first.count - overlap
        let middle = (0..<overlap).map { frame in
            let angle = Float.pi / 2 * (Float(frame) + 0.5) / Float(overlap)
            let value = Float(first[start + frame]) * cos(angle) + Float(second[frame]) * sin(angle)
            return Int16(max(-32_768, min(32_767, value.rounded())))
        }
        return first[..<start] + middle + second[overlap...]
    }
}
