import Foundation

/// Waits for what another process does.
package enum Wait {
    /// What `find` finds, tried again and again for a minute.
    package static func until<Result>(_ find: () throws -> Result?) async throws -> Result {
        for _ in 0..<3_000 {
            if let result = try find() { return result }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw ServerFault(description: "what was waited for does not come")
    }
}
