package import NarrationPipeline

/// Notices when a file changes that the articles or their sound follow from.
package struct PreviewWatch: Sendable {
    /// How often files are looked at.
    private static let interval = Duration.milliseconds(250)

    private let desk: PreviewDesk

    /// What the files were like when they were read.
    private var read: [FileStamp]

    /// What they were like at the last look.
    private var last: [FileStamp]

    /// Takes the files for read as they are now.
    package init(_ desk: PreviewDesk) async {
        self.desk = desk
        read = await desk.stamps()
        last = read
    }

    /// Looks again and again, until the task is cancelled.
    ///
    /// What cannot be read goes to `failed`; what was read before stays.
    package mutating func run(failed: @Sendable (PipelineError) -> Void) async {
        while !Task.isCancelled {
            do { try await Task.sleep(for: Self.interval) } catch { return }
            do throws(PipelineError) { try await look() } catch { failed(error) }
        }
    }

    /// Has the desk read again when a file has changed and is as it was at the last look: one that is still being written is left
    /// until it is quiet.
    ///
    /// - Throws: what cannot be read, which the desk is told too.
    mutating func look() async throws(PipelineError) {
        let current = await desk.stamps()
        let isQuiet = current == last
        last = current
        guard current != read, isQuiet else { return }
        read = current
        do throws(PipelineError) {
            try await desk.readAgain()
        } catch {
            await desk.note(error)
            throw error
        }
    }
}

extension PreviewDesk {
    /// What the files look like from outside.
    func stamps() -> [FileStamp] {
        PreparedPage.paths(
            behind: sources, reading.settings, configuration: choices.configuration, installation
        ).map(FileStamp.init(path:))
    }

    /// Shows what is wrong with a file, beside what was read before.
    func note(_ error: PipelineError) {
        fault = NoteDocument(error)
        revision += 1
        tell(.changed(revision: revision))
    }
}
