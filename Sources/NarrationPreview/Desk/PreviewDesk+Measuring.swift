extension PreviewDesk {
    /// Has all passages of an article spoken, so that its lengths are exact.
    ///
    /// - Throws: ``PreviewError``.
    package func measure(_ id: String) async throws(PreviewError) {
        let keys = try reading.article(id).keys
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for key in keys { group.addTask { _ = try await self.heard(key, as: .mp3) } }
                try await group.waitForAll()
            }
        } catch let error as PreviewError {
            throw error
        } catch {
            throw .noPassage
        }
    }
}
