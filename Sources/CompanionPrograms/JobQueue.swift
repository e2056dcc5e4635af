/// The requests that wait for a process, and those who wait for the answers.
actor JobQueue {
    /// A framed request and where its answer goes.
    struct Job: Sendable {
        let frame: [UInt8]

        /// How much longer the answer may take than others.
        var allowance = Duration.zero
        let answer: @Sendable (Result<[UInt8], ProgramError>) -> Void

        /// How many processes ended while they had the job.
        var losses = 0
    }

    private var jobs: [Job] = []
    private var head = 0
    private var idle: [CheckedContinuation<Job?, Never>] = []
    private var isClosed = false

    /// The numbers of the supervisors whose processes were started before there was a job.
    private var starting: Set<Int>

    init(starting: Set<Int> = []) {
        self.starting = starting
    }

    /// Queues `frame` and waits for its answer, which may take `allowance` longer than others.
    func answer(to frame: [UInt8], allowance: Duration) async -> Result<[UInt8], ProgramError> {
        await withCheckedContinuation { continuation in
            put(Job(frame: frame, allowance: allowance, answer: { continuation.resume(returning: $0) }))
        }
    }

    /// Puts `job` behind the others, or hands it to an idle process.
    func put(_ job: Job) {
        guard !isClosed else {
            job.answer(.failure(.stopped))
            return
        }
        // A process that is being started is sooner ready than one that is not.
        if jobs.count - head >= starting.count, let worker = idle.popLast() {
            worker.resume(returning: job)
        } else {
            jobs.append(job)
        }
    }

    /// Takes note that the process of a supervisor runs, or that it cannot be started; the supervisor asks for a job next.
    func noteStart(of supervisor: Int) {
        starting.remove(supervisor)
    }

    /// The next job, when there is one; nil when the queue is closed.
    func next() async -> Job? {
        if head < jobs.count {
            defer { forgetTaken() }
            head += 1
            return jobs[head - 1]
        }
        guard !isClosed else { return nil }
        return await withCheckedContinuation { idle.append($0) }
    }

    private func forgetTaken() {
        guard head > 64, head * 2 > jobs.count else { return }
        jobs.removeFirst(head)
        head = 0
    }

    /// Lets the processes go; jobs that nobody took are answered with an error.
    func close() {
        isClosed = true
        for worker in idle { worker.resume(returning: nil) }
        idle = []
        let left = jobs[head...]
        jobs = []
        head = 0
        for job in left { put(job) }
    }
}
