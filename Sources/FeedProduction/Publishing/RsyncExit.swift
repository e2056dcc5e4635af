/// What exit codes of rsync mean, and what to do (rsync(1), "EXIT VALUES").
enum RsyncExit {
    static func meaning(of code: Int32) -> String {
        meanings[code] ?? "it failed; read its words and publish again"
    }

    private static let meanings: [Int32: String] = [
        1: "it does not know an option; update rsync on both sides",
        2: "the two sides do not understand each other; update rsync on both sides",
        3: "a folder cannot be reached; check the path of the target",
        4: "the other side does not support this; update rsync there",
        5: "the server refused to begin; check the module and the password",
        6: "the server's log cannot be written; ask who runs it",
        10: "no connection; check the host, the port and the network",
        11: "a file cannot be written or read; check the free space and the permissions of the target",
        12: "the connection broke; check that rsync is installed on the other side, then publish again",
        13: "the program at the other side failed; read its words",
        14: "the two processes lost each other; publish again",
        20: "it was stopped; publish again",
        21: "a process of it vanished; publish again",
        22: "there is not enough memory; free some",
        23: "some files were not copied; check the permissions of the target, then publish again",
        24: "files vanished while they were copied; publish again",
        25: "it was not to remove so many files",
        30: "the other side did not answer in time; raise '--timeout' or publish again",
        35: "the server did not answer in time; check the host, then publish again",
        127: "a program is missing; install ssh here, and rsync on the other side",
        255: "ssh could not connect; try 'ssh HOST' by hand",
    ]
}
