extension BenchmarkPage {
    /// How many pages are scored side by side, so that other tests come to their turn.
    private static let parallelism = 2

    /// The score of every page, in any order.
    static func scores<Score: Sendable>(
        of pages: [BenchmarkPage], _ score: @escaping @Sendable (BenchmarkPage) throws -> Score
    ) async throws -> [Score] {
        try await withThrowingTaskGroup(of: Score.self) { group in
            var scores: [Score] = []
            for (index, page) in pages.enumerated() {
                if index >= parallelism, let score = try await group.next() { scores.append(score) }
                group.addTask { try score(page) }
            }
            return try await group.reduce(into: scores) { $0.append($1) }
        }
    }
}
