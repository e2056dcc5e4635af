package import NarrationPipeline

/// What a run was told, from which settings are made whenever files have changed.
package struct PreviewChoices: Sendable {
    /// Reads the configuration, voices and lexicons as they are now.
    package var settings: @Sendable () throws(PipelineError) -> RenderSettings

    /// The configuration that was named; nil for the usual one.
    package var configuration: String?

    /// The folder that exports go to.
    package var output: String

    package init(
        configuration: String?, output: String,
        settings: @escaping @Sendable () throws(PipelineError) -> RenderSettings
    ) {
        self.configuration = configuration
        self.output = output
        self.settings = settings
    }
}
