internal import FoundationEssentials

/// A file that settings of an editor are written into: a configuration, or the one beside a page.
package struct OverrideFile: Hashable, Sendable {
    package let path: String

    init(path: String) {
        self.path = path
    }

    /// The file for `scope`: beside the page from `source`, or the configuration of a run, by default `narrate.toml` here, which is made.
    ///
    /// Nil when there is nothing beside `source`, as with a page from the web.
    package init?(_ scope: ReadingOverride.Scope, of source: InputSource, configuration: String?) {
        switch scope {
        case .article:
            guard let path = ReadingSettings.path(beside: source) else { return nil }
            self.path = path
        case .site, .everything:
            path = configuration ?? ConfigurationFinder.path() ?? "narrate.toml"
        }
    }

    /// Writes `settings`, in the place of those that say the opposite; everything else in the file stays as it is.
    ///
    /// - Returns: What was done, to be taken back.
    /// - Throws: `configurationUnusable` when the file is one that cannot be edited, `outputNotWritable`.
    @discardableResult
    package func add(_ settings: [ListSetting]) throws(PipelineError) -> OverrideEdit {
        var text = try text
        var edit = OverrideEdit(added: settings)
        for opposite in opposites(of: settings, in: text) {
            guard let rest = opposite.removed(from: text) else { continue }
            text = rest
            edit.removed.append(opposite)
        }
        for setting in settings { text = setting.added(to: text) }
        try replace(with: text, saying: settings)
        return edit
    }

    /// Takes an edit back.
    ///
    /// - Throws: `configurationUnusable` when the file does not have its settings any more, `outputNotWritable`.
    package func takeBack(_ edit: OverrideEdit) throws(PipelineError) {
        var text = try text
        for setting in edit.added.reversed() {
            guard let rest = setting.removed(from: text) else {
                throw ConfigurationText.wrong(
                    path, "it does not have '\(setting.line)' any more; look into it")
            }
            text = rest
        }
        for setting in edit.removed.reversed() { text = setting.added(to: text) }
        try replace(with: text, saying: edit.removed)
    }

    /// None when the file cannot be read: that is told when it is replaced.
    private func opposites(of settings: [ListSetting], in text: String) -> [ListSetting] {
        guard let file = try? ConfigurationFile(toml: text, name: path) else { return [] }
        return settings.flatMap(file.opposites)
    }

    /// The file's text; empty when there is none.
    private var text: String {
        get throws(PipelineError) {
            guard FileManager.default.fileExists(atPath: path) else { return "" }
            return try ConfigurationFinder.text(of: path)
        }
    }

    /// Replaces the file, when that is still one that narrate can read, and says what it is to say: a table that only looks like one,
    /// inside a text of several lines, would take settings without a word.
    private func replace(with text: String, saying settings: [ListSetting]) throws(PipelineError) {
        do throws(PipelineError) {
            _ = try ReadingSettings(toml: text, name: path)
            let file = try ConfigurationFile(toml: text, name: path)
            for setting in settings where !file.says(setting) {
                throw PipelineError(.configurationUnusable, "'\(setting.line)' finds no place in it")
            }
        } catch {
            throw PipelineError(
                .configurationUnusable,
                "'\(path)' has a form that cannot be edited here (\(error.message)); write the setting yourself"
            )
        }
        try OutputFolder.replace(path, with: Array(text.utf8))
    }
}
