/// One page to be read: a file, or what comes on standard input.
package enum InputSource: Hashable, Sendable {
    case file(path: String)
    case standardInput

    /// What messages call the source: a file's path as the user gave it.
    package var name: String {
        switch self {
        case .file(let path): path
        case .standardInput: "standard input"
        }
    }
}
