/// What of a machine can change what an engine says: the files, and the processor.
package struct EngineParts: Hashable, Sendable {
    /// The paths of the worker's program and of the shared libraries that it has loaded, sorted.
    package var programs: [String]

    /// The path of the folder of the engine's data.
    package var dataFolder: String

    /// What the processor can compute, as the system names it; libraries choose their code by it, and results may differ in
    /// their last bit.
    package var processor: String

    package init(programs: [String], dataFolder: String, processor: String) {
        self.programs = programs
        self.dataFolder = dataFolder
        self.processor = processor
    }
}
