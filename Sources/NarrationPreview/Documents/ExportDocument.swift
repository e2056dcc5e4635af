/// Files that are being made, or were.
package struct ExportDocument: Hashable, Sendable, Encodable {
    package enum State: String, Hashable, Sendable, Encodable {
        case running
        case finished
        case failed
    }

    package struct File: Hashable, Sendable, Encodable {
        package var name: String
        package var byteCount: Int
    }

    package var id: String
    package var state = State.running

    /// How many passages were spoken, of how many.
    package var spoken = 0
    package var total: Int
    package var files: [File] = []

    /// The folder that they are in.
    package var folder: String

    /// Why it failed.
    package var problem: ProblemDocument?
}

/// What is wrong, and what to do.
package struct ProblemDocument: Hashable, Sendable, Encodable {
    package var code: String
    package var message: String

    package init(code: String, message: String) {
        self.code = code
        self.message = message
    }

    package init(_ error: PreviewError) {
        self.init(code: error.code, message: error.message)
    }
}
