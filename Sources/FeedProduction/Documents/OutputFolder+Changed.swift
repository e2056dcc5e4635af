internal import FoundationEssentials
import NarrationPipeline

extension OutputFolder {
    /// Writes a file unless it is there as it should be; its time stays, by which servers and readers tell that nothing is new.
    ///
    /// - Returns: Whether it was written.
    /// - Throws: `outputNotWritable`.
    func writeChanged(_ bytes: [UInt8], to name: String) throws(PipelineError) -> Bool {
        if let old = FileManager.default.contents(atPath: "\(path)/\(name)"), old.elementsEqual(bytes) {
            return false
        }
        try write(bytes, to: name)
        return true
    }
}
