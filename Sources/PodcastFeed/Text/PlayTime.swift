/// A place in an audio file, or its length, as documents write it.
struct PlayTime: Hashable {
    /// From 0 to about 30 years.
    let milliseconds: Int

    /// The time of `seconds`, which may be anything, rounded to milliseconds: the file's own chapters are counted so, and 59.9999
    /// is a minute.
    init(_ seconds: Double) {
        milliseconds = seconds.isFinite ? Int((min(max(seconds, 0), 1e9) * 1000).rounded()) : 0
    }

    private var seconds: Int { milliseconds / 1000 }

    /// `HH:MM:SS`, a part of a second does not count; with more digits for the hours when they need them.
    var long: String {
        "\((seconds / 3600).twoDigits):\((seconds / 60 % 60).twoDigits):\((seconds % 60).twoDigits)"
    }

    /// `1:02:03` or `2:03`.
    var short: String {
        let end = (seconds % 60).twoDigits
        let minutes = seconds / 60
        return minutes < 60 ? "\(minutes):\(end)" : "\(minutes / 60):\((minutes % 60).twoDigits):\(end)"
    }
}

extension Int {
    /// With a zero in front when it has one digit.
    var twoDigits: String { self < 10 ? "0\(self)" : String(self) }
}
