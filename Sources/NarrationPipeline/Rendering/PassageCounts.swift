import SpeechSynthesis

/// How many passages were spoken in a run, and how many were taken as they had been spoken before.
package struct PassageCounts: Hashable, Sendable {
    package var spoken = 0
    package var reused = 0

    package init() {}

    mutating func count(_ origin: PassageOrigin) {
        switch origin {
        case .spoken: spoken += 1
        case .reused: reused += 1
        }
    }

    package static func + (left: PassageCounts, right: PassageCounts) -> PassageCounts {
        var sum = left
        sum.spoken += right.spoken
        sum.reused += right.reused
        return sum
    }
}
