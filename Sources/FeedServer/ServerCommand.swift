internal import ArgumentParser

/// The program `narrate-server`, which `narrate serve` starts.
struct ServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "narrate serve",
        abstract: "Serve the folder that 'narrate feed' makes, over HTTP/1.1.",
        discussion: """
            The address is the first line on standard output. SIGTERM and SIGINT stop the server; running downloads \
            have 10 seconds to finish.

            Examples:
              narrate serve --root show/public                 for this machine
              narrate serve --root show/public --host 0.0.0.0  for everyone
              narrate serve --root show/public --port 0        any free port
              narrate serve --root public --token-file secret --rate 0 --max-per-client 0
                                 a private feed, behind a proxy that limits clients

            Exit status: 0 stopped, 64 usage, 66 folder or secret missing, 69 port not free or too few open \
            files, 70 fault of ours, 73 log not writable.
            """)

    @Option(help: ArgumentHelp("The folder to serve.", valueName: "folder"))
    var root: String

    @Option(help: ArgumentHelp("The port to listen on; 0 for any free one.", valueName: "number"))
    var port = 8_080

    @Option(help: ArgumentHelp("The address to listen on; 0.0.0.0 or :: for all.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(
        help: ArgumentHelp(
            "A file with the secret of a private feed: the password, or the start of its addresses: /t/SECRET/",
            valueName: "file"))
    var tokenFile: String?

    @Option(help: ArgumentHelp("How many connections are open at once; others wait.", valueName: "number"))
    var maxConnections = 256

    @Option(
        help: ArgumentHelp(
            "How many connections each client may have at once; more are closed; 0 for any number.",
            valueName: "number"))
    var maxPerClient = 64

    @Option(
        help: ArgumentHelp(
            "How many requests a second each client may make, and twice as many at once; 0 for any number.",
            valueName: "number"))
    var rate = 50

    @Option(
        help: ArgumentHelp(
            "How long a client may take to send a request, or leave an answer lying.", valueName: "seconds"))
    var timeout = 30

    @Option(
        help: ArgumentHelp(
            "Where answers are written down, in the combined format; '-' for standard output. "
                + "(default: standard error)", valueName: "file"))
    var accessLog: String?

    @Flag(name: .shortAndLong, help: "Write no access log to standard error.")
    var quiet = false

    func validate() throws {
        try require(!root.isEmpty, "'--root' needs the name of a folder")
        try require((0...65_535).contains(port), "'--port' takes 0 to 65535")
        try require((1...100_000).contains(maxConnections), "'--max-connections' takes 1 to 100000")
        try require((0...100_000).contains(maxPerClient), "'--max-per-client' takes 0 to 100000")
        try require((0...1_000_000).contains(rate), "'--rate' takes 0 to 1000000")
        try require((1...3_600).contains(timeout), "'--timeout' takes 1 to 3600")
        try require(!plainHost.isEmpty, "'--host' needs an address, such as 127.0.0.1")
    }

    private func require(_ holds: Bool, _ rule: String) throws {
        if !holds { throw ValidationError(rule) }
    }

    func run() async throws {
        do throws(ServerError) {
            try await ServerProgram.run(settings)
        } catch {
            StandardStream.write("narrate-server: \(error)\n", to: 2)
            throw ExitCode(error.exitStatus)
        }
    }

    /// An address of IPv6 may stand in brackets, as in links.
    private var plainHost: String {
        host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    }

    private var settings: ServerSettings {
        var settings = ServerSettings(root: root)
        settings.host = plainHost
        settings.port = port
        settings.secretFile = tokenFile
        settings.mostConnections = maxConnections
        settings.mostPerClient = maxPerClient
        settings.rate = rate
        settings.patience = timeout
        settings.log =
            accessLog.map { $0 == "-" ? .standardOutput : .file($0) } ?? (quiet ? nil : .standardError)
        return settings
    }
}
