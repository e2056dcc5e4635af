package import WireFormat

/// How the processes of a ``ProgramPool`` are started.
package struct ProgramSettings: Sendable {
    /// The path of the program.
    package var program: String

    /// How many processes to run at once.
    package var count: Int

    /// How many of them to start when the pool is opened, for a caller who is going to ask soon; the others are started when there is
    /// work for them.
    package var startsAtOnce: Int

    /// How long a request waits for the processes that run before another one is started for it.
    package var patience: Duration
    package var arguments: [String]

    /// All the variables that the program sees.
    package var environment: [String: String]

    /// The envelope that the program's messages have.
    package var frame: WireFrame

    /// How long a process may take for one answer before it is killed.
    package var deadline: Duration

    /// How many processes may end with the same request before it has failed. They may be ended from outside, by the
    /// system or by a person, more often than by their own work.
    package var mostLosses: Int

    package init(
        program: String, count: Int, startsAtOnce: Int = 0, patience: Duration = .milliseconds(20),
        arguments: [String] = [],
        environment: [String: String] = [:],
        frame: WireFrame, deadline: Duration, mostLosses: Int = 3
    ) {
        self.program = program
        self.count = count
        self.startsAtOnce = startsAtOnce
        self.patience = patience
        self.arguments = arguments
        self.environment = environment
        self.frame = frame
        self.deadline = deadline
        self.mostLosses = mostLosses
    }
}
