package import NarrationPipeline

/// Where a public folder is copied to.
package enum PublishTarget: Hashable, Sendable {
    /// A folder of this machine.
    case folder(String)

    /// What the program `rsync` takes for a destination: `user@host:path`, `host::module/path` or `rsync://host/module`.
    case rsync(String)

    /// The target that a text names: a destination of rsync when it has a colon before the first slash, and a folder else.
    ///
    /// - Throws: `configurationUnusable` for what would be taken for an option.
    package init(_ text: String) throws(PipelineError) {
        guard text.contains(where: { !$0.isWhitespace }), !text.contains(where: \.isNewline),
            !text.contains("\0")
        else {
            throw PipelineError(
                .configurationUnusable,
                "a target must be a folder, or a destination of rsync such as 'user@host:path'; give one by '--to'"
            )
        }
        guard !text.hasPrefix("-"), !Self.host(in: text).hasPrefix("-") else {
            throw PipelineError(
                .configurationUnusable,
                "neither a target nor its host may begin with '-', as '\(text)' does; write './' in front of a folder"
            )
        }
        let head = text.prefix { $0 != "/" }
        self = head.contains(":") ? .rsync(text) : .folder(text)
    }

    /// The host of a destination, without the user; empty for a folder.
    private static func host(in text: String) -> Substring {
        let rest = text.hasPrefix("rsync://") ? text.dropFirst(8) : text[...]
        let head = rest.prefix { $0 != "/" }
        guard text.hasPrefix("rsync://") || head.contains(":") else { return "" }
        return head.prefix { $0 != ":" }.split(separator: "@").last ?? ""
    }

    /// The text that names the target.
    package var name: String {
        switch self {
        case .folder(let path): path
        case .rsync(let destination): destination
        }
    }
}
