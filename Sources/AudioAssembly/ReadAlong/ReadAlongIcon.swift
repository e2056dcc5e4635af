/// The pictures on the player's buttons, each on a square of 24 units.
enum ReadAlongIcon: String {
    case play = "M7 4.5v15l12.5-7.5z"
    case pause = "M6.5 4.5h4v15h-4zM13.5 4.5h4v15h-4z"
    case previous = "M6 5h2.5v14H6zM19 5v14l-9.5-7z"
    case next = "M15.5 5H18v14h-2.5zM5 5v14l9.5-7z"

    /// The picture as SVG, which says nothing to those who hear the page.
    var svg: String {
        "<svg class=\"\(name)\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"\(rawValue)\"/></svg>"
    }

    private var name: String {
        switch self {
        case .play: "play"
        case .pause: "pause"
        case .previous: "previous"
        case .next: "next"
        }
    }
}
