import AudioEncoding
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct SoundMixTests {
    private static func noise(_ count: Int, seed: UInt64) -> [Int16] {
        var numbers = SeededNumbers(seed: seed)
        return (0..<count).map { _ in Int16.random(in: -8_000...8_000, using: &numbers) }
    }

    private static func power(of samples: ArraySlice<Int16>) -> Double {
        samples.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(samples.count)
    }

    @Test(arguments: Sound.Place.allCases)
    func `what does not overlap is untouched, and both are whole`(place: Sound.Place) {
        let (sound, speech) = (Self.noise(3_000, seed: 1), Self.noise(5_000, seed: 2))
        let mix = SoundMix(sound, with: speech, at: place, fade: 800)
        #expect(mix.samples.count == 7_200)
        let first = place == .before ? sound : speech
        let second = place == .before ? speech : sound
        #expect(mix.samples.prefix(first.count - 800) == first.dropLast(800))
        #expect(mix.samples.suffix(second.count - 800) == second.dropFirst(800))
        #expect(mix.speechStart == (place == .before ? 2_200 : 0))
    }

    @Test func `the power of two signals stays the same while one fades into the other`() {
        let (sound, speech) = (Self.noise(60_000, seed: 3), Self.noise(60_000, seed: 4))
        let mix = SoundMix(sound, with: speech, at: .before, fade: 40_000)
        let whole = Self.power(of: sound[...])
        for start in stride(from: 0, to: mix.samples.count - 4_000, by: 4_000) {
            let share = Self.power(of: mix.samples[start..<start + 4_000]) / whole
            #expect(share > 0.9 && share < 1.1)
        }
    }

    @Test(arguments: Sound.Place.allCases)
    func `no seam makes a step`(place: Sound.Place) {
        // A constant would show every step: beside each other two of 4,000 and 6,000 go over in small ones.
        let sound = [Int16](repeating: 4_000, count: 10_000)
        let speech = [Int16](repeating: 6_000, count: 10_000)
        let samples = SoundMix(sound, with: speech, at: place, fade: 5_000).samples
        let steps = zip(samples, samples.dropFirst()).map { abs(Int($0) - Int($1)) }
        #expect((steps.max() ?? .max) <= 3)
    }

    @Test func `a fade is no longer than the shorter of both, and without one they meet`() {
        let (sound, speech) = (Self.noise(500, seed: 5), Self.noise(2_000, seed: 6))
        #expect(SoundMix(sound, with: speech, at: .before, fade: 9_000).samples.count == 2_000)
        #expect(SoundMix(sound, with: speech, at: .before, fade: 0).samples == sound + speech)
        #expect(SoundMix(sound, with: [], at: .after, fade: 300).samples == sound)
    }
}
