internal import Glibc

/// A file whose name another file takes: kept under a second name until all is well.
///
/// Where the file system gives no second names, the old file is lost when the new one takes its name.
struct ReplacedFile {
    private let destination: String
    private let kept: String
    private let calls: FileCalls
    private let state: State

    private enum State {
        case nothingWasThere
        case isKept
        case isLost
    }

    /// Keeps the file called `destination` as `kept` too.
    init(destination: String, keptAs kept: String, _ calls: FileCalls) {
        self.destination = destination
        self.kept = kept
        self.calls = calls
        if calls.link(destination, kept) == 0 {
            state = .isKept
        } else {
            state = errno == ENOENT ? .nothingWasThere : .isLost
        }
    }

    /// Gives the old file its name back, or removes the new one where there was none.
    func restore() {
        switch state {
        case .nothingWasThere: unlink(destination)
        case .isKept: _ = calls.rename(kept, destination)
        case .isLost: break
        }
    }

    /// Lets the old file go.
    func forget() {
        if state == .isKept { unlink(kept) }
    }
}
