/// Why the server could not be asked.
package struct ServerFault: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) {
        self.description = description
    }
}
