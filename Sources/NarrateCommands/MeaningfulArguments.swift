/// The arguments of a run that can change what its files hold.
///
/// What is left out says how a run goes about its work, where it writes and what it prints. What is unknown is kept: then a run makes again
/// what it could have left alone.
enum MeaningfulArguments {
    /// Options whose values do not matter, and flags.
    private static let options: Set = ["--jobs", "--output", "-o", "--cache"]
    private static let flags: Set = ["--force", "--json", "--quiet", "-q", "--no-cache"]

    /// Those of `arguments` that matter, without the `inputs`.
    static func of(_ arguments: [String], inputs: [String]) -> [String] {
        var kept: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" { return kept + rest.filter { !inputs.contains($0) } }
            if flags.contains(argument) || inputs.contains(argument) { continue }
            if options.contains(argument) {
                _ = rest.popFirst()
            } else if !options.contains(where: { $0.hasPrefix("--") && argument.hasPrefix($0 + "=") }) {
                kept.append(argument)
            }
        }
        return kept
    }
}
