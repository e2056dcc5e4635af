/// How the workers of a pool are started.
package struct WorkerSettings: Sendable {
    /// The path of the program `narrate-worker`.
    package var program: String

    /// How many processes to run at once.
    package var count: Int

    /// How many of them to start when the pool is opened, before there is work.
    package var startsAtOnce: Int

    /// The program's arguments.
    package var arguments: [String]

    /// How long a worker may take for one answer before it is killed; its children have tighter limits.
    package var deadline: Duration

    /// What the loader is told for a worker: to bind every call into a library at once (ld.so(8)), before the first child is
    /// forked; else each child binds those that it makes.
    static let environment = ["LD_BIND_NOW": "1"]

    package init(
        program: String, count: Int, startsAtOnce: Int = 0, arguments: [String] = [],
        deadline: Duration = .seconds(600)
    ) {
        self.program = program
        self.count = count
        self.startsAtOnce = startsAtOnce
        self.arguments = arguments
        self.deadline = deadline
    }
}
