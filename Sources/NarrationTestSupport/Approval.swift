import Foundation
package import Testing

extension FixtureFolder {
    /// Expects `actual` to equal the approved file called `name`, and records a line diff when it does not.
    ///
    /// With `APPROVE=1` in the environment the file is rewritten and the expectation still fails, so that an
    /// approval is never mistaken for a pass; with `CI` set nothing is rewritten.
    package func expectApproved(
        _ actual: String, as name: String, location: SourceLocation = #_sourceLocation
    ) throws {
        let file = url.appending(path: name)
        let approved = try? String(contentsOf: file, encoding: .utf8)
        guard approved != actual else { return }
        let environment = ProcessInfo.processInfo.environment
        if environment["APPROVE"] == "1", environment["CI"] == nil {
            try actual.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("approved '\(self.name)/\(name)'; review the change", sourceLocation: location)
        } else {
            let change = lineDifference(from: approved ?? "", to: actual)
            Issue.record(
                "'\(self.name)/\(name)' differs from what was approved\n\(change)", sourceLocation: location)
        }
    }
}

/// The lines that differ, `-` for those only in `old` and `+` for those only in `new`, each with its line number.
private func lineDifference(from old: String, to new: String) -> String {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = newLines.difference(from: oldLines).map { change in
        switch change {
        case .remove(let offset, let line, _): (offset, "-\(offset + 1): \(line)")
        case .insert(let offset, let line, _): (offset, "+\(offset + 1): \(line)")
        }
    }
    return lines.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
}
