internal import ArgumentParser
internal import Glibc

/// The program's way in.
package enum ServerProgram {
    /// Serves what the arguments name until the process is told to stop, and exits with its status.
    package static func main() async {
        // A client or a reader of the log that goes away is no reason to die.
        signal(SIGPIPE, SIG_IGN)
        await ServerCommand.main(nil)
    }

    /// - Throws: when something that the settings name is not as it must be, or the server cannot listen.
    static func run(_ settings: ServerSettings) async throws(ServerError) {
        let folder = PublicFolder(path: settings.root)
        guard folder.exists else {
            throw ServerError(
                .rootMissing,
                "the folder to serve must be there, and '\(settings.root)' is not; "
                    + "run 'narrate feed', or name its folder 'public' with '--root'")
        }
        try DescriptorLimit.provide(forConnections: settings.mostConnections)
        let secret = try settings.secretFile.map(SecretFile.read)
        let log = try settings.log.map { place throws(ServerError) in try AccessLog(place, secret: secret) }
        let responder = FeedResponder(folder: folder, secret: secret, rate: settings.rate)
        try await FeedService(settings: settings, responder: responder, log: log).run()
    }
}
