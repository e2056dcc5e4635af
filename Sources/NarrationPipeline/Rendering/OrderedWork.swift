/// Runs `work` on up to `width` elements at once and hands the results to `consume` in the elements' order.
///
/// At most `width` results wait for an earlier one, so memory does not grow with the number of elements. The first
/// error ends the others.
package func forEachInOrder<Element: Sendable, Result: Sendable>(
    _ elements: [Element], width: Int, _ work: @escaping @Sendable (Element) async throws -> Result,
    consume: (Result) async throws -> Void
) async throws {
    var rest = elements[...]
    try await forEachInOrder(next: { rest.popFirst() }, width: width, work, consume: consume)
}

/// Does the same with elements that `next` makes one by one, not before there is room for them; nil ends them.
package func forEachInOrder<Element: Sendable, Result: Sendable>(
    next: () throws -> Element?, width: Int, _ work: @escaping @Sendable (Element) async throws -> Result,
    consume: (Result) async throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        var startedCount = 0
        var finished: [Int: Result] = [:]
        func start() throws {
            guard let element = try next() else { return }
            let index = startedCount
            group.addTask { (index, try await work(element)) }
            startedCount += 1
        }
        for _ in 0..<max(1, width) { try start() }
        var consumedCount = 0
        while consumedCount < startedCount {
            while finished[consumedCount] == nil, let (index, result) = try await group.next() {
                finished[index] = result
            }
            guard let result = finished.removeValue(forKey: consumedCount) else { break }
            consumedCount += 1
            try start()
            try await consume(result)
        }
    }
}
