/// Why the server could not be asked.
struct ServerFault: Error, CustomStringConvertible {
    let description: String
}
