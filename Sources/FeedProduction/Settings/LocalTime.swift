internal import Foundation
package import NarrationModel

/// The clock on the wall where the show is made.
package struct LocalTime: Sendable {
    private let zone: TimeZone

    /// The zone of a name such as `Europe/London`; that of this machine without one, nil when nobody knows the name.
    package init?(zone name: String?) {
        guard let name else {
            zone = .current
            return
        }
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.zone = zone
    }

    /// UTC.
    package static let universal = LocalTime(zone: .gmt)

    private init(zone: TimeZone) {
        self.zone = zone
    }

    /// The day that it is there at `moment`, and the minutes since its midnight.
    package func day(at moment: Moment) -> (day: PublicationTime.Day, minutes: Int) {
        let local = moment.adding(offset(at: moment))
        return (local.day, local.secondOfDay / 60)
    }

    /// The moment that a page of `now` means by `time`: a time without a zone is one of here, and a time of day alone the last that there
    /// was. Nil for what is no time.
    package func moment(of time: PublicationTime, at now: Moment) -> Moment? {
        var known = time
        known.day = time.day ?? (time.time == nil ? nil : day(at: now).day)
        guard let moment = Moment(known) else { return nil }
        let local = time.zone == nil ? moment.adding(-offset(at: moment)) : moment
        return time.day == nil && local > now ? local.adding(-86_400) : local
    }

    /// How many seconds the clock is ahead of UTC.
    private func offset(at moment: Moment) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds)))
    }
}
