package import NarrationModel

extension VoiceLibrary {
    /// Writes `gains` into the `voice.toml` of the voice `id`, whose other lines stay.
    ///
    /// - Throws: `voiceUnusable` when there is no such file, `outputNotWritable` when it may not be written.
    package func store(_ gains: [LoudnessTarget: Double], of id: String) throws(PipelineError) {
        let toml = try text(of: file(of: id), voice: id)
        let written = GainTable.written(gains, into: toml)
        guard written != toml else { return }
        do {
            try OutputFolder(path: "\(path)/\(id)").write(Array(written.utf8), to: "voice.toml")
        } catch {
            throw PipelineError(
                .outputNotWritable,
                "file '\(file(of: id))' cannot be written; copy the folder of voices and name its parent with '--data'"
            )
        }
    }
}
