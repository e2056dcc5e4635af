import Foundation

/// Plain signals to measure and level.
package enum Signals {
    /// A sine of `level` dBFS, clipped above full scale; `phase` in degrees.
    package static func sine(
        _ frequency: Double, level: Double, seconds: Double, phase: Double = 0, sampleRate: Int = 22_050
    ) -> [Int16] {
        let amplitude = 32_767 * pow(10, level / 20)
        return (0..<Int(seconds * Double(sampleRate))).map { frame in
            let turns = frequency * Double(frame) / Double(sampleRate) + phase / 360
            return Int16(max(-32_768, min((amplitude * sin(2 * .pi * turns)).rounded(), 32_767)))
        }
    }

    /// Noise that hardly ever passes `level` dBFS; darker with each sample that it is averaged over.
    package static func noise(
        level: Double, seconds: Double, seed: UInt64, smoothing: Int = 1, sampleRate: Int = 22_050
    ) -> [Int16] {
        var numbers = SeededNumbers(seed: seed)
        let amplitude = 32_767 * pow(10, level / 20)
        let count = Int(seconds * Double(sampleRate))
        let white = (0..<count + smoothing).map { _ in Double.random(in: -1...1, using: &numbers) }
        return (0..<count).map { frame in
            let mean = white[frame..<frame + smoothing].reduce(0, +) / Double(smoothing).squareRoot() / 2
            return Int16((amplitude * max(-1, min(mean, 1))).rounded())
        }
    }

    /// Bursts like words: two tones that swell and fade, with pauses, at levels that change from burst to burst.
    package static func bursts(
        level: Double, seconds: Double, seed: UInt64, sampleRate: Int = 22_050
    ) -> [Int16] {
        var numbers = SeededNumbers(seed: seed)
        let amplitude = 32_767 * pow(10, level / 20)
        var samples: [Int16] = []
        while samples.count < Int(seconds * Double(sampleRate)) {
            let count = Int.random(in: sampleRate / 12...sampleRate / 2, using: &numbers)
            let pitch = Double.random(in: 90...220, using: &numbers)
            let formant = Double.random(in: 400...5000, using: &numbers)
            let height = amplitude * pow(10, Double.random(in: -16...0, using: &numbers) / 20)
            samples += (0..<count).map { frame in
                let time = Double(frame) / Double(sampleRate)
                let swell = sin(.pi * Double(frame) / Double(count))
                let voice = 0.6 * sin(2 * .pi * pitch * time) + 0.4 * sin(2 * .pi * formant * time)
                return Int16((height * swell * voice).rounded())
            }
            let pause = Int.random(in: sampleRate / 20...sampleRate / 2, using: &numbers)
            samples += repeatElement(0, count: pause)
        }
        return samples
    }
}
