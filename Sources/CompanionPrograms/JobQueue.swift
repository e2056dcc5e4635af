/// The requests that wait for a process, and those who wait for the answers.
///
/// A request goes to a process that has nothing to do. When none has, it waits for one, and only after ``patience`` another process is
/// started for it: a start takes as long as saying a few sentences.
actor JobQueue {
    /// A framed request and where its answer goes.
    struct Job: Sendable {
        let frame: [UInt8]

        /// How much longer the answer may take than others.
        var allowance = Duration.zero
        let answer: @Sendable (Result<[UInt8], ProgramError>) -> Void

        /// How many processes ended while they had the job.
        var losses = 0

        /// When the job began to wait.
        var since = ContinuousClock.now
    }

    /// How long a request waits for the processes that run before another one is started.
    private let patience: Duration

    private var jobs: [Job] = []
    private var head = 0

    /// The supervisors whose processes have nothing to do.
    private var idle: [CheckedContinuation<Job?, Never>] = []

    /// The supervisors that have no process.
    private var unstarted: [CheckedContinuation<Job?, Never>] = []

    /// How many processes run or are being started.
    private var processCount: Int

    /// Continues ``startProcesses()``, which waits for something to do.
    private var alarm: CheckedContinuation<Void, Never>?
    private var isClosed = false

    /// A queue for so many processes that are started before there is a job.
    init(processCount: Int, patience: Duration) {
        self.processCount = processCount
        self.patience = patience
    }

    /// Queues `frame` and waits for its answer, which may take `allowance` longer than others.
    func answer(to frame: [UInt8], allowance: Duration) async -> Result<[UInt8], ProgramError> {
        await withCheckedContinuation { continuation in
            put(Job(frame: frame, allowance: allowance, answer: { continuation.resume(returning: $0) }))
        }
    }

    /// Hands `job` to an idle process, or puts it behind the others.
    func put(_ job: Job) {
        guard !isClosed else {
            job.answer(.failure(.stopped))
            return
        }
        if let supervisor = idle.popLast() {
            supervisor.resume(returning: job)
        } else if processCount == 0, let supervisor = unstarted.popLast() {
            processCount += 1
            supervisor.resume(returning: job)
        } else {
            jobs.append(job)
            wakeAlarm()
        }
    }

    /// The next job for a process that runs; nil when the queue is closed.
    func next() async -> Job? {
        if head < jobs.count { return take() }
        guard !isClosed else { return nil }
        return await withCheckedContinuation { idle.append($0) }
    }

    /// A job for which a process is to be started; nil when the queue is closed.
    func nextToStartFor() async -> Job? {
        if processCount == 0, head < jobs.count {
            processCount += 1
            return take()
        }
        guard !isClosed else { return nil }
        return await withCheckedContinuation {
            unstarted.append($0)
            wakeAlarm()
        }
    }

    /// Takes note that a process has ended, or could not be started.
    func noteEnd() {
        processCount -= 1
    }

    /// Has processes started for the jobs that have waited long enough, until the queue is closed.
    func startProcesses() async {
        while !isClosed, !Task.isCancelled {
            guard head < jobs.count, !unstarted.isEmpty else {
                await withCheckedContinuation { alarm = $0 }
                continue
            }
            let due = jobs[head].since + patience
            if ContinuousClock.now < due {
                try? await Task.sleep(until: due)
            } else if let supervisor = unstarted.popLast() {
                processCount += 1
                supervisor.resume(returning: take())
            }
        }
    }

    /// Lets the processes go; jobs that nobody took are answered with an error.
    func close() {
        isClosed = true
        for supervisor in idle + unstarted { supervisor.resume(returning: nil) }
        (idle, unstarted) = ([], [])
        let left = jobs[head...]
        (jobs, head) = ([], 0)
        for job in left { put(job) }
        wakeAlarm()
    }

    private func take() -> Job {
        let job = jobs[head]
        head += 1
        if head > 64, head * 2 > jobs.count {
            jobs.removeFirst(head)
            head = 0
        }
        return job
    }

    private func wakeAlarm() {
        alarm?.resume()
        alarm = nil
    }
}
