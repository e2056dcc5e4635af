/// How often one fact of an article is found as the benchmark has it.
struct FactTally: Sendable {
    /// How many pages have the fact, and on how many of these it is found exactly.
    private(set) var stated = 0
    private(set) var exact = 0

    /// How many pages lack the fact, and on how many of these one is given.
    private(set) var lacking = 0
    private(set) var invented = 0

    /// The share of the pages with the fact on which it is found exactly.
    var share: Double { stated == 0 ? 0 : Double(exact) / Double(stated) }

    mutating func add(_ found: String, wanted: String) {
        if wanted.isEmpty {
            lacking += 1
            invented += found.isEmpty ? 0 : 1
        } else {
            stated += 1
            exact += found == wanted ? 1 : 0
        }
    }
}
