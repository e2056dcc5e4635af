/// The text of a configuration, for telling where in it something is wrong.
package struct ConfigurationText: Sendable {
    /// Both are counted from 1.
    struct Place: CustomStringConvertible {
        var line: Int
        var column: Int

        var description: String { "line \(line), column \(column)" }
    }

    /// What messages call it.
    package let name: String
    private let lines: [Substring]

    package init(_ toml: String, name: String) {
        self.name = name
        lines = toml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// The error that `key` of `table` has a wrong value; `number` counts tables of the same name from 0.
    package func wrong(
        _ table: String, _ key: String? = nil, number: Int? = nil, _ message: String
    ) -> PipelineError {
        let place =
            key.flatMap { self.place(of: $0, table: table, number: number) }
            ?? self.place(of: table, table: nil, number: number)
        return Self.wrong(name, (place.map { "\($0): " } ?? "") + message)
    }

    /// The configuration's name with the line and column of a key; nil when it is not there.
    package func place(_ table: String, _ key: String, number: Int? = nil) -> String? {
        place(of: key, table: table, number: number).map { "\(name), \($0)" }
    }

    static func wrong(_ name: String, _ message: String) -> PipelineError {
        PipelineError(.configurationUnusable, "configuration '\(name)' cannot be used: \(message)")
    }

    /// Where `key` is set: in `table`, the one of several that `number` counts, or anywhere when
    /// that is nil.
    func place(of key: String, table: String?, number: Int? = nil) -> Place? {
        var current: String?
        var counts: [String: Int] = [:]
        for (index, line) in lines.enumerated() {
            let text = line.drop(while: \.isWhitespace)
            if text.hasPrefix("[") {
                let header = text.drop { $0 == "[" }.prefix { $0 != "]" }.filter { !$0.isWhitespace }
                current = header
                counts[header, default: -1] += 1
                let isWanted = header == key && (number == nil || counts[header] == number)
                if table == nil, isWanted { return Self.place(index, line, text) }
                continue
            }
            let isTable = current == table && (number == nil || counts[current ?? ""] == number)
            if table == nil || isTable, Self.sets(key, text) { return Self.place(index, line, text) }
        }
        return nil
    }

    private static func sets(_ key: String, _ line: Substring) -> Bool {
        let name = line.drop { $0 == "\"" || $0 == "'" }
        guard name.hasPrefix(key) else { return false }
        return name.dropFirst(key.count).first.map { "=\"' \t.".contains($0) } == true
    }

    private static func place(_ index: Int, _ line: Substring, _ text: Substring) -> Place {
        Place(line: index + 1, column: line.distance(from: line.startIndex, to: text.startIndex) + 1)
    }
}
