import Foundation
import NarrationTestSupport
import Testing

@testable import AudioAssembly

@Suite struct LoudnessHistogramTests {
    private let bin = LoudnessHistogram.resolution

    private func level(_ energy: Double) -> Double { 10 * log10(energy) }

    /// The energies that are above -70 LUFS, and at most `gate` LU below the mean of those, as the standards have it.
    private func gated(_ energies: [Double], by gate: Double) -> [Double] {
        let audible = energies.filter { $0 > 0 && level($0) >= -70 }
        let mean = level(audible.reduce(0, +) / Double(audible.count))
        return audible.filter { level($0) >= mean + gate }
    }

    @Test(arguments: 1...20)
    func `counting by hundredths of a unit gives the figures of all windows`(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let energies = (0..<5_000).map { _ -> Double in
            let level = Double(Int.random(in: -90_000...(-5_000), using: &numbers)) / 1000
            return Int.random(in: 0..<20, using: &numbers) == 0 ? 0 : pow(10, level / 10)
        }
        var histogram = LoudnessHistogram()
        for energy in energies { histogram.count(energy) }
        // A window within a bin of the gate counts or not: so the figures lie between those of both.
        for gate in [-10.0, -20] {
            let both = [gated(energies, by: gate - bin), gated(energies, by: gate + bin)].map { $0.sorted() }
            let counted = histogram.gated(by: gate)
            let means = both.map { level($0.reduce(0, +) / Double($0.count)) }
            let mean = try #require(counted.mean)
            #expect(means[0] - 1e-9 <= mean && mean <= means[1] + 1e-9)
            for share in [0.1, 0.95] {
                let exact = both.map { level($0[Int((Double($0.count - 1) * share).rounded())]) }
                let percentile = try #require(counted.percentile(share))
                #expect(exact[0] - bin <= percentile && percentile <= exact[1] + bin)
            }
        }
    }

    @Test func `silence has no figures`() {
        var histogram = LoudnessHistogram()
        for energy in [0, 1e-9, 9.9e-8] { histogram.count(energy) }
        #expect(histogram.mean == nil)
        #expect(histogram.gated(by: -10).percentile(0.5) == nil)
    }

    @Test func `what is louder than anything is counted as the loudest`() throws {
        var histogram = LoudnessHistogram()
        histogram.count(1e9)
        #expect(try #require(histogram.mean) == 90)
        #expect(try #require(histogram.percentile(0.5)) > 11)
    }
}
