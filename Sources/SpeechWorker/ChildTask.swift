/// What a child was forked for, as errors name it.
enum ChildTask {
    case passage
    case file

    /// Who works in the child.
    var actor: String {
        switch self {
        case .passage: "the engine"
        case .file: "the encoder"
        }
    }

    /// What it works on.
    var subject: String {
        switch self {
        case .passage: "a passage"
        case .file: "a file"
        }
    }
}
