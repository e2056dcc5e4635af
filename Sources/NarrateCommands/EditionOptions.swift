internal import ArgumentParser
import NarrationPipeline

/// Whether the articles of a run become one file, and how long it lasts.
struct EditionOptions: ParsableArguments {
    @Option(
        name: .customLong("edition"),
        help: ArgumentHelp(
            "Make one file of all articles, with a chapter for each, and give it this title.",
            valueName: "title"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "Make the edition last this long (20m, 1h30m, 90s): by speaking a little faster or slower, then by leaving out its last articles.",
            valueName: "time"))
    var fit: FitTime?

    func validate() throws {
        guard fit == nil || title != nil else {
            throw ValidationError("'--fit' is for editions; name one with '--edition'")
        }
        guard title.map({ $0.contains { $0.isLetter || $0.isNumber } }) ?? true else {
            throw ValidationError("'--edition' needs a title with a letter or a digit")
        }
    }

    var edition: EditionSettings? {
        title.map { EditionSettings(title: $0, seconds: fit?.seconds) }
    }
}

/// A length of time as it is written on the command line: `20m`, `1h30m`, `90s`, `20` for minutes.
struct FitTime: ExpressibleByArgument {
    var seconds: Int

    init?(argument: String) {
        guard let seconds = LengthText.seconds(argument) else { return nil }
        self.seconds = seconds
    }
}
