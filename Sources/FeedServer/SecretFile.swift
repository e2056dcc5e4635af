internal import FoundationEssentials

/// The file that holds the secret: never an argument or a variable, which other users of the machine can see.
enum SecretFile {
    /// - Throws: `secretUnusable`.
    static func read(_ path: String) throws(ServerError) -> Secret {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ServerError(
                .secretUnusable,
                "the file with the secret must be readable, and '\(path)' is not; write one with "
                    + "'openssl rand -hex 24'")
        }
        guard let secret = Secret(String(decoding: data, as: UTF8.self)) else {
            throw ServerError(
                .secretUnusable,
                "a secret must be one line of \(Secret.fewestCharacters) or more letters, digits, '-', '.', '_' "
                    + "or '~', and that in '\(path)' is not; write one with 'openssl rand -hex 24'")
        }
        return secret
    }
}
