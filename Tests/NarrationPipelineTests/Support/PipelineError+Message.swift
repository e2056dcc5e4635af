import NarrationPipeline

extension PipelineError {
    /// What `work` fails with; `none` when it does not.
    static func message(of work: () throws(PipelineError) -> Void) -> String {
        do throws(PipelineError) {
            try work()
            return "none"
        } catch {
            return error.message
        }
    }
}
