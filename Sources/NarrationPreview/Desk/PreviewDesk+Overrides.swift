import NarrationModel
package import NarrationPipeline

extension PreviewDesk {
    /// Has what was left out read, or what is read left out, from now on.
    ///
    /// - Parameters:
    ///   - action: Which of the two.
    ///   - row: The id of an omission to keep, or of a passage to drop.
    ///   - article: The id of the article.
    ///   - extent: This text alone, or all that the rule leaves out; for a passage all of its role.
    ///   - scope: Where it holds.
    ///   - seen: The revision that the ids are of.
    /// - Returns: What was written, and how it is taken back.
    /// - Throws: ``PreviewError``.
    package func override(
        _ action: OverrideAction, row: String, article: String, _ extent: ReadingOverride.Extent,
        _ scope: ReadingOverride.Scope, revision seen: Int
    ) throws(PreviewError) -> OverrideOutcomeDocument {
        guard seen == revision else { throw .outdated }
        let previewed = try reading.article(article)
        let (file, table) = try place(of: scope, for: previewed.prepared)
        do throws(PipelineError) {
            let override = try self.override(action, row: row, of: previewed, extent, table)
            let edit = try file.add(override.settings)
            overrideCount += 1
            let written = WrittenOverride(id: overrideCount, file: file, edit: edit)
            overrides.append(written)
            try readAgain()
            return outcome(written)
        } catch {
            throw .impossible(error)
        }
    }

    /// Takes an override of this session back.
    ///
    /// - Throws: ``PreviewError``.
    package func undo(override id: String) throws(PreviewError) -> OverrideOutcomeDocument {
        guard let index = overrides.firstIndex(where: { "\($0.id)" == id }) else {
            throw .missing(
                code: "override-unknown",
                message: "no override '\(id)' was made in this session; edit the file itself")
        }
        let written = overrides[index]
        do throws(PipelineError) {
            try written.file.takeBack(written.edit)
            overrides.remove(at: index)
            try readAgain()
            return outcome(written)
        } catch {
            throw .impossible(error)
        }
    }

    private func outcome(_ written: WrittenOverride) -> OverrideOutcomeDocument {
        OverrideOutcomeDocument(
            revision: revision, path: written.file.path,
            setting: written.edit.added.map(\.line).joined(separator: "\n"), undo: "\(written.id)")
    }

    /// The file and the table in it that settings of a scope go into.
    private func place(
        of scope: ReadingOverride.Scope, for article: PreparedArticle
    ) throws(PreviewError) -> (OverrideFile, ListSetting.Table) {
        guard let file = OverrideFile(scope, of: article.source, configuration: choices.configuration),
            scope != .site || article.site != nil
        else {
            throw .missing(
                code: "scope-unknown",
                message: "nobody knows the \(scope.rawValue) of this article; choose another scope")
        }
        guard scope == .site, let site = article.site else { return (file, .reading) }
        return (file, .site(host: site))
    }

    private func override(
        _ action: OverrideAction, row id: String, of article: PreviewedArticle,
        _ extent: ReadingOverride.Extent, _ table: ListSetting.Table
    ) throws(PipelineError) -> ReadingOverride {
        let row = Int(id).flatMap { article.rows.indices.contains($0) ? article.rows[$0] : nil }
        switch (action, row) {
        case (.keep, .omission(let omission, true, _)):
            return try ReadingOverride(keeping: omission, extent, in: table)
        case (.drop, .passage(let passage, _)):
            guard let block = article.block(of: passage) else { break }
            return ReadingOverride(dropping: block, extent, in: table)
        default: break
        }
        throw PipelineError(
            .unknownRule,
            "only what reading left out can be kept, and only blocks of the page can be dropped; choose another row"
        )
    }
}
