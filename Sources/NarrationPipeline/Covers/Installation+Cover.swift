extension Installation {
    /// The path of the program that draws covers; it lies beside the others, but need not.
    package var coverProgram: String {
        let folder = workerProgram.lastIndex(of: "/").map { workerProgram[...$0] } ?? ""
        return folder + "narrate-cover"
    }
}
