import AudioAssembly
import NarrationModel

/// Makes an edition last as long as its listeners have: by its rate first, by leaving out its last articles then.
///
/// The rate stays from ``slowest`` to ``fastest`` of what the voices have. When even the fastest lasts too long, articles are left out
/// from the end until it does not, and the rate is chosen anew for those that stay. Lengths are not estimated: each try is spoken,
/// which takes a thousandth of the time that it lasts.
struct EditionFitter: Sendable {
    /// Listeners take these for the voice's own way of speaking.
    static let slowest = 0.9
    static let fastest = 1.2

    /// The rule that leaves an article out.
    static let rule: RuleID = "left-out-to-fit"

    /// How far from the time that was asked for the edition may end, as a share of it.
    private static let tolerance = 0.005

    /// The most rates that are tried for one choice of articles.
    private static let mostTries = 6

    let forecaster: EpisodeForecaster

    /// How long the edition should last in seconds.
    let seconds: Int

    /// What is heard around and between the articles, and takes time too.
    let sounds: SoundSettings

    /// The plan that fits, and what was done to it.
    func fit(_ plan: EpisodePlan) async throws(PipelineError) -> (EpisodePlan, FitReport) {
        let quick = try await lengths(plan.atRate(Self.fastest))
        let around = try await length(of: plan.adding(sounds), at: Self.fastest) - quick.reduce(0, +)
        var kept = quick.count
        while kept > 1, quick.prefix(kept).reduce(around, +) > Double(seconds) { kept -= 1 }
        let shorter = plan.keeping(kept, rule: Self.rule).adding(sounds)
        let (rate, length) = try await rate(for: shorter)
        let report = FitReport(
            wanted: seconds, seconds: length, rate: rate,
            leftOut: plan.parts.dropFirst(kept).map(\.article.headline))
        return (shorter.atRate(rate), report)
    }

    /// The rate at which the plan lasts as long as is wanted, or the nearest that is allowed, and how long that is.
    private func rate(for plan: EpisodePlan) async throws(PipelineError) -> (rate: Double, seconds: Double) {
        var low = Self.slowest
        var high = Self.fastest
        var best = (rate: 1.0, seconds: try await length(of: plan, at: 1))
        var tried = best
        for _ in 1..<Self.mostTries
        where abs(best.seconds - Double(seconds)) > Self.tolerance * Double(seconds) {
            if tried.seconds > Double(seconds) {
                low = max(low, tried.rate)
            } else {
                high = min(high, tried.rate)
            }
            let guess = (tried.rate * tried.seconds / Double(seconds)).rounded(toThousandths: ())
            let next = guess <= low || guess >= high ? bound(guess, low, high) : guess
            guard next != tried.rate else { break }
            tried = (next, try await length(of: plan, at: next))
            if abs(tried.seconds - Double(seconds)) < abs(best.seconds - Double(seconds)) { best = tried }
        }
        return best
    }

    /// The end of the range that the guess lies beyond, or the middle of a range that has been narrowed.
    private func bound(_ guess: Double, _ low: Double, _ high: Double) -> Double {
        if guess >= high, high == Self.fastest { return high }
        if guess <= low, low == Self.slowest { return low }
        return ((low + high) / 2).rounded(toThousandths: ())
    }

    private func length(of plan: EpisodePlan, at rate: Double) async throws(PipelineError) -> Double {
        try await lengths(plan.atRate(rate)).reduce(0, +)
    }

    /// How long each article of the plan lasts in seconds.
    private func lengths(_ plan: EpisodePlan) async throws(PipelineError) -> [Double] {
        var lengths = [Double](repeating: 0, count: plan.parts.count)
        for clip in try await forecaster.record(plan).clips {
            lengths[clip.article] += Double(clip.frameCount) / Double(forecaster.sampleRate)
        }
        return lengths
    }
}

extension Double {
    fileprivate func rounded(toThousandths: Void) -> Double { (self * 1000).rounded() / 1000 }
}
