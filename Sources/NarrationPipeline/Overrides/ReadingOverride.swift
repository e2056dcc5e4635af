import ArticleReading
package import NarrationModel

/// What an editor wants read that was left out, or left out that is read, and where that is written down.
package struct ReadingOverride: Hashable, Sendable {
    /// Where it holds.
    package enum Scope: String, Sendable, CaseIterable {
        /// For one page: in a file beside it.
        case article
        /// For the pages of its host: in the configuration.
        case site
        /// For all pages: in the configuration.
        case everything
    }

    /// What it is about.
    package enum Extent: String, Sendable, CaseIterable {
        /// One text, wherever it stands.
        case text
        /// Everything that a rule leaves out, or every block of a role.
        case rule
    }

    /// What is to be written.
    package let settings: [ListSetting]

    /// Reads what `omission` tells.
    ///
    /// - Throws: `unknownRule` when it was not left out in reading, so that it cannot be kept.
    package init(
        keeping omission: Omission, _ extent: Extent, in table: ListSetting.Table
    ) throws(PipelineError) {
        switch extent {
        case .text:
            guard Self.canKeep(omission.rule) else { throw Self.notKept(omission.rule) }
            settings = Self.patterns(of: omission.text).map {
                ListSetting(table, key: "keep-patterns", value: $0)
            }
        case .rule:
            guard Self.canKeep(omission.rule) else { throw Self.notKept(omission.rule) }
            settings = [ListSetting(table, key: "keep", value: omission.rule.rawValue)]
        }
    }

    /// Leaves `block` out, or all blocks of its role.
    package init(dropping block: Block, _ extent: Extent, in table: ListSetting.Table) {
        switch extent {
        case .text:
            settings = Self.patterns(of: block.text.pageText).map {
                ListSetting(table, key: "drop-patterns", value: $0)
            }
        case .rule: settings = [ListSetting(table, key: "drop", value: block.role.rawValue)]
        }
    }

    /// Whether what `rule` leaves out can be kept: only rules of reading can.
    package static func canKeep(_ rule: RuleID) -> Bool { RuleChoices.rule(named: rule.rawValue) != nil }

    private static func notKept(_ rule: RuleID) -> PipelineError {
        PipelineError(
            .unknownRule,
            "only what reading leaves out can be kept, and '\(rule.rawValue)' is another rule; change the text"
        )
    }

    /// A pattern for each line of a text: its words, whatever space is between them, and nothing else.
    private static func patterns(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(whereSeparator: \.isWhitespace).map(escaped)
            return words.isEmpty ? nil : "^\\s*" + words.joined(separator: "\\s+") + "\\s*$"
        }
    }

    /// A word as a regular expression that means it.
    private static func escaped(_ word: Substring) -> String {
        var pattern = ""
        for character in word {
            if character.unicodeScalars.count > 1, character.unicodeScalars.first?.isASCII == true {
                // A sign under an accent looks too much like a sign of the pattern, so that the library refuses it.
                for scalar in character.unicodeScalars {
                    pattern += "\\u{\(String(scalar.value, radix: 16))}"
                }
            } else {
                if #"\^$.|?*+()[]{}/"#.contains(character) { pattern += "\\" }
                pattern.append(character)
            }
        }
        return pattern
    }
}
