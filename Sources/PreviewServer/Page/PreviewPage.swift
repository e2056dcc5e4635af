internal import FoundationEssentials
internal import Mustache
import NarrationModel
import NarrationPipeline

/// The page that editors see, and the files that it needs, from the folder `Preview` of the installation.
struct PreviewPage: Sendable {
    struct Asset: Sendable {
        var mediaType: String
        var bytes: [UInt8]
    }

    private let folder: String

    /// What the page is about.
    private let title: String

    /// - Throws: `internalFault` when the files of the page are not there.
    init(folder: String, title: String) throws(PipelineError) {
        guard FileManager.default.fileExists(atPath: "\(folder)/page.mustache") else {
            throw PipelineError(
                .internalFault,
                "narrate needs its folder 'Preview'; run 'make install', or name its parent with '--data'")
        }
        self.folder = folder
        self.title = title
    }

    /// The page, with all texts that users see from `strings.json`.
    ///
    /// - Throws: when one of its files is wrong.
    func html() throws -> String {
        MustacheContentTypes.register(PageText(), named: "PREVIEW")
        let template = try MustacheTemplate(
            string: "{{% CONTENT_TYPE: PREVIEW}}\n"
                + String(contentsOfFile: "\(folder)/page.mustache", encoding: .utf8))
        let data = try Data(contentsOf: URL(filePath: "\(folder)/strings.json"))
        let strings = try JSONDecoder().decode(PageStrings.self, from: data).value
        return template.render(["strings": strings, "title": title, "language": "en"] as [String: Any])
    }

    /// A file of the page; nil for what is none.
    func asset(_ name: String) -> Asset? {
        guard
            name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
            ),
            let ending = name.split(separator: ".").last, let mediaType = Self.mediaTypes[String(ending)],
            !name.hasPrefix("."), let data = FileManager.default.contents(atPath: "\(folder)/\(name)")
        else { return nil }
        return Asset(mediaType: mediaType, bytes: Array(data))
    }

    private static let mediaTypes = [
        "js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "json": "application/json",
        "svg": "image/svg+xml", "yaml": "application/yaml",
    ]

    /// Escapes by code points: Mustache's own way goes by whole characters, and a quotation mark under an accent is none to it.
    private struct PageText: MustacheContentType {
        func escapeText(_ text: String) -> String { text.escapedForXML }
    }
}
