internal import FoundationEssentials
import NarrationPipeline

/// Whether what is said of an article was approved.
package enum ApprovalState: String, Hashable, Sendable, Encodable {
    case none
    case approved

    /// It was, and what is said has changed since.
    case changed
}

/// An article as somebody approved it.
struct Approval: Hashable, Sendable, Codable {
    /// Which article of a page is meant.
    struct Subject: Hashable, Sendable {
        var title: String

        /// The article's place among those of the same title, from 1: a page may have several that are called "Weather".
        var number: Int
    }

    var title: String

    /// As ``Subject/number``; nil for 1.
    var number: Int?

    /// The voice's ID.
    var voice: String

    /// The keys of the passages in order.
    var passages: [String]

    var subject: Subject { Subject(title: title, number: number ?? 1) }

    init(_ subject: Subject, voice: String, passages: [String]) {
        title = subject.title
        number = subject.number > 1 ? subject.number : nil
        self.voice = voice
        self.passages = passages
    }
}

/// The approvals of a page's articles, in a file beside it.
struct ApprovalFile: Sendable {
    let path: String

    private struct Document: Codable {
        var version = 1
        var approvals: [Approval]
    }

    /// The file of what came from `source`; nil for what is no file.
    init?(beside source: InputSource) {
        guard case .file(let path) = source else { return nil }
        self.path = "\(path).approval.json"
    }

    /// The approvals; none when there is no file, or one that is none.
    var approvals: [Approval] { document?.approvals ?? [] }

    private var document: Document? {
        guard let data = FileManager.default.contents(atPath: path),
            let document = try? JSONDecoder().decode(Document.self, from: data), document.version == 1
        else { return nil }
        return document
    }

    private var isUsable: Bool { document != nil || !FileManager.default.fileExists(atPath: path) }

    /// Notes an approval in the place of one of the same article.
    ///
    /// - Throws: `outputNotWritable`, also for a file that is there and has no approvals: nobody knows what it is.
    func add(_ approval: Approval) throws(PipelineError) {
        guard isUsable else {
            throw PipelineError(
                .outputNotWritable,
                "'\(path)' must have approvals of this version of narrate, and has not; move it away")
        }
        try write(approvals.filter { $0.subject != approval.subject } + [approval])
    }

    /// Takes the approval of an article back; false when there is none.
    func remove(_ subject: Approval.Subject) throws(PipelineError) -> Bool {
        let rest = approvals.filter { $0.subject != subject }
        guard rest.count < approvals.count else { return false }
        try write(rest)
        return true
    }

    private func write(_ approvals: [Approval]) throws(PipelineError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(Document(approvals: approvals)) else {
            throw PipelineError(.internalFault, "an approval must be JSON; report this")
        }
        try OutputFolder.replace(path, with: Array(data) + [0x0A])
    }
}
