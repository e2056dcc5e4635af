/// Runs `work` on up to `width` elements at once and hands the results to `consume` in the elements' order.
///
/// At most `width` results wait for an earlier one, so memory does not grow with the number of elements. The first
/// error ends the others.
func forEachInOrder<Element: Sendable, Result: Sendable>(
    _ elements: [Element], width: Int, _ work: @escaping @Sendable (Element) async throws -> Result,
    consume: (Result) async throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        var started = 0
        var finished: [Int: Result] = [:]
        func start() {
            guard started < elements.count else { return }
            let index = started
            let element = elements[index]
            group.addTask { (index, try await work(element)) }
            started += 1
        }
        for _ in 0..<max(1, width) { start() }
        for next in elements.indices {
            while finished[next] == nil, let (index, result) = try await group.next() {
                finished[index] = result
            }
            guard let result = finished.removeValue(forKey: next) else { break }
            start()
            try await consume(result)
        }
    }
}
