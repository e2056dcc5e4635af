internal import ArgumentParser
import NarrationPipeline

/// Which documents are written beside the audio.
struct SidecarOptions: ParsableArguments {
    @Option(
        name: .customLong("with"),
        help: ArgumentHelp(
            "Write more beside the audio: \(Sidecar.extraNames); several with commas between, or 'all'.",
            valueName: "documents"),
        completion: .list(["all"] + Sidecar.allCases.map(\.rawValue)))
    var lists: [SidecarList] = []

    /// Whether more than the usual documents was asked for.
    var isUsed: Bool { !lists.isEmpty }

    /// The usual documents and those that were asked for.
    var sidecars: Set<Sidecar> { lists.reduce(into: Sidecar.usual) { $0.formUnion($1.sidecars) } }
}

/// Documents as they are written on the command line: `srt`, `srt,lrc`, `all`.
struct SidecarList: ExpressibleByArgument {
    var sidecars: Set<Sidecar>

    init?(argument: String) {
        guard argument != "all" else {
            sidecars = Set(Sidecar.allCases)
            return
        }
        let names = argument.split(separator: ",").map { $0.filter { !$0.isWhitespace }.lowercased() }
        let known = names.compactMap(Sidecar.init(rawValue:))
        guard known.count == names.count, !known.isEmpty else { return nil }
        sidecars = Set(known)
    }
}
