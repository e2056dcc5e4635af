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
        let date = Date(timeIntervalSince1970: Double(moment.seconds))
        let local = moment.adding(zone.secondsFromGMT(for: date))
        return (local.day, local.secondOfDay / 60)
    }
}
