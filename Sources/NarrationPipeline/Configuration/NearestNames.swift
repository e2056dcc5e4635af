/// Finds what someone who mistyped a name may have meant.
package enum NearestNames {
    /// The most names that are suggested.
    private static let most = 3

    /// `did you mean 'sidebar'?`, or nil when no name is near.
    static func phrase(for name: String, among names: [String]) -> String? {
        let near = nearest(to: name, among: names).map { "'\($0)'" }
        guard let last = near.last else { return nil }
        let list = near.count > 1 ? near.dropLast().joined(separator: ", ") + " or " + last : last
        return "did you mean \(list)?"
    }

    /// The names that differ from `name` in the fewest letters, and in no more than a third of them.
    package static func nearest(to name: String, among names: [String]) -> [String] {
        let wanted = Array(name.lowercased())
        let limit = max(2, wanted.count / 3)
        let known = Set(names).sorted()
        let distances = known.map { (name: $0, distance: distance(wanted, Array($0), limit: limit)) }
        let least = distances.map(\.distance).min() ?? .max
        let near = least > limit ? [] : distances.filter { $0.distance == least }.map(\.name)
        let whole =
            near.isEmpty
            ? known.filter { $0.split(separator: "-").contains(Substring(name.lowercased())) } : near
        return Array(whole.prefix(most))
    }

    /// How many letters must be put in, taken out or exchanged; `limit` + 1 for words of too different lengths.
    private static func distance(_ left: [Character], _ right: [Character], limit: Int) -> Int {
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var corner = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let above = row[column + 1]
                row[column + 1] = min(corner + (letter == other ? 0 : 1), above + 1, row[column] + 1)
                corner = above
            }
        }
        return row[right.count]
    }
}
