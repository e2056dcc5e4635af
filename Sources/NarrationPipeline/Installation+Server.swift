extension Installation {
    /// The path of the program that serves a feed; it lies beside the others, but need not. The server needs no voices, so it is
    /// found without an installation.
    package static var serverProgram: String {
        let folder = ownProgram.lastIndex(of: "/").map { ownProgram[...$0] } ?? ""
        return folder + "narrate-server"
    }
}
