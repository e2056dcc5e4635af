package import NarrationPipeline

/// Notices when a file changes that the articles or their sound follow from.
package struct PreviewWatch: Sendable {
    /// How often files are looked at.
    private static let interval = Duration.milliseconds(250)

    private let desk: PreviewDesk

    package init(_ desk: PreviewDesk) {
        self.desk = desk
    }

    /// Has the desk read again whenever a file has changed and is quiet again, until the task is cancelled.
    ///
    /// What cannot be read goes to `failed`; what was read before stays.
    package func run(failed: @Sendable (PipelineError) -> Void) async {
        var seen = await desk.stamps()
        var last = seen
        while !Task.isCancelled {
            do { try await Task.sleep(for: Self.interval) } catch { return }
            let current = await desk.stamps()
            defer { last = current }
            // A file that is still being written is left until it has been quiet for a while.
            guard current != seen, current == last else { continue }
            seen = current
            do throws(PipelineError) {
                try await desk.readAgain()
            } catch {
                failed(error)
                await desk.note(error)
            }
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
