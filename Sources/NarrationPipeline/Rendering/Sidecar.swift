/// A document beside the audio, named for the ending of its file.
package enum Sidecar: String, Sendable, CaseIterable {
    /// WebVTT with a cue for each sentence.
    case transcript = "vtt"

    /// WebVTT with the time of every word.
    case words = "words.vtt"

    /// SubRip subtitles.
    case subtitles = "srt"

    /// A line for each sentence, as players of music show them.
    case lyrics = "lrc"

    /// Transcript as JSON of the podcast namespace, word by word.
    case transcriptJSON = "transcript.json"

    /// Chapters as JSON of the podcast namespace.
    case chapters = "chapters.json"

    /// Chapters as lines of a time and a title.
    case chapterLines = "chapters.txt"

    /// A page to read along with the audio beside it.
    case page = "html"

    /// A book that is read along, with the audio in it.
    case book = "epub"

    /// The cover as a picture of its own; its file ends as pictures do.
    case cover

    /// What is written unless something else is asked for.
    package static let usual: Set<Sidecar> = [.transcript, .chapters]

    /// The names of those that are written on request only.
    package static var extraNames: String {
        allCases.filter { !usual.contains($0) }.map(\.rawValue).joined(separator: ", ")
    }

    /// The type that servers and feeds give the file; that of a cover depends on the picture.
    var mediaType: String {
        switch self {
        case .transcript, .words: "text/vtt"
        case .subtitles: "application/x-subrip"
        case .lyrics, .chapterLines: "text/plain"
        case .transcriptJSON: "application/json"
        case .chapters: "application/json+chapters"
        case .page: "text/html"
        case .book: "application/epub+zip"
        case .cover: "image/jpeg"
        }
    }
}
