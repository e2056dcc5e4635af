internal import NIOPosix

/// What was made of files lately, under the tags of their states: for whoever asks next.
///
/// One form is made at a time, so that many requests for a new file make it once, and do not need the memory of many. Work that may
/// be long waits on threads of its own: those of the language are for what never waits.
package actor RecentForms<Form: Sendable> {
    private let capacity: Int
    private let cost: @Sendable (Form) -> Int

    private struct Kept {
        var form: Form
        var used: Int
    }

    private var kept: [EntityTag: Kept] = [:]
    private var keptCost = 0
    private var clock = 0

    /// What is being made, and the last in the line.
    private var running: [EntityTag: Task<Form, any Error>] = [:]
    private var last: Task<Form, any Error>?

    /// Keeps forms while their `cost` is `capacity` together at most.
    package init(capacity: Int, cost: @escaping @Sendable (Form) -> Int) {
        self.capacity = capacity
        self.cost = cost
    }

    /// The form of the state that `tag` names: a kept one, or what `make` makes. A caller that goes away does not end the work, for
    /// which others may wait.
    ///
    /// - Throws: what `make` throws; then nothing is kept, and the next to ask tries again.
    package func form(of tag: EntityTag, make: @escaping @Sendable () throws -> Form) async throws -> Form {
        clock += 1
        if let form = kept[tag]?.form {
            kept[tag]?.used = clock
            return form
        }
        if let task = running[tag] { return try await task.value }
        let task = Task { [last] in
            _ = await last?.result
            return try await NIOThreadPool.singleton.runIfActive(make)
        }
        running[tag] = task
        last = task
        defer { forget(task, tag) }
        let form = try await task.value
        keep(form, tag)
        return form
    }

    private func forget(_ task: Task<Form, any Error>, _ tag: EntityTag) {
        running[tag] = nil
        if last == task { last = nil }
    }

    private func keep(_ form: Form, _ tag: EntityTag) {
        kept[tag] = Kept(form: form, used: clock)
        keptCost += cost(form)
        while keptCost > capacity, let oldest = kept.min(by: { $0.value.used < $1.value.used }) {
            kept[oldest.key] = nil
            keptCost -= cost(oldest.value.form)
        }
    }
}
