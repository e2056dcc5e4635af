import AudioAssembly
import NarrationModel

/// A document beside the audio, named for the ending of its file.
package enum Sidecar: String, Sendable, CaseIterable {
    /// WebVTT with a cue for each sentence.
    case transcript = "vtt"

    /// Chapters as JSON of the podcast namespace.
    case chapters = "chapters.json"

    /// What is written unless something else is asked for.
    package static let usual: Set<Sidecar> = [.transcript, .chapters]

    /// The names of those that are written on request only.
    package static var extraNames: String {
        allCases.filter { !usual.contains($0) }.map(\.rawValue).joined(separator: ", ")
    }

    /// The type that servers and feeds give the file.
    var mediaType: String {
        switch self {
        case .transcript: "text/vtt"
        case .chapters: "application/json+chapters"
        }
    }

    /// The document, in UTF-8.
    func document(for episode: Episode) -> String {
        switch self {
        case .transcript: WebVTT.document(for: episode)
        case .chapters: ChaptersJSON.document(for: episode)
        }
    }
}
