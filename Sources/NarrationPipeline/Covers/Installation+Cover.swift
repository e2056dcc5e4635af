extension Installation {
    /// The path of the program that draws covers; it lies beside the others, but need not.
    package var coverProgram: String { Self.companion("narrate-cover", of: workerProgram) }
}
