/// Lengths and times as documents write them, from seconds that may be anything.
enum FeedClock {
    /// Whole seconds, rounded down, from 0 to about 30 years.
    static func seconds(_ seconds: Double) -> Int {
        seconds.isFinite ? Int(min(max(seconds, 0), 1e9)) : 0
    }

    /// Milliseconds, rounded.
    static func milliseconds(_ seconds: Double) -> Int {
        seconds.isFinite ? Int((min(max(seconds, 0), 1e9) * 1000).rounded()) : 0
    }

    /// `HH:MM:SS`, a part of a second does not count; with more digits for the hours when they need them.
    static func text(_ time: Double) -> String {
        // Milliseconds first, as the file's own chapters are counted: 59.9999 is a minute.
        let seconds = milliseconds(time) / 1000
        return "\((seconds / 3600).twoDigits):\((seconds / 60 % 60).twoDigits):\((seconds % 60).twoDigits)"
    }

    /// `1:02:03` or `2:03`.
    static func short(_ time: Double) -> String {
        let seconds = milliseconds(time) / 1000
        let end = (seconds % 60).twoDigits
        let minutes = seconds / 60
        return minutes < 60 ? "\(minutes):\(end)" : "\(minutes / 60):\((minutes % 60).twoDigits):\(end)"
    }
}

extension Int {
    /// With a zero in front when it has one digit.
    var twoDigits: String { self < 10 ? "0\(self)" : String(self) }
}
