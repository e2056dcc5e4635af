/// One page to be read: a file, an address on the web, or what comes on standard input.
package enum InputSource: Hashable, Sendable {
    case file(path: String)
    case web(address: String)
    case standardInput

    /// What messages call the source: a file's path or an address as the user gave it.
    package var name: String {
        switch self {
        case .file(let path): path
        case .web(let address): address
        case .standardInput: "standard input"
        }
    }
}
