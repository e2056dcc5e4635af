internal import ArgumentParser
import NarrateOptions
import NarrationPipeline

/// `narrate sentences`: paragraphs to sentences, for tests and other programs.
struct SentencesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentences",
        abstract: "Print the sentences of each line of standard input.",
        discussion: """
            A line is a paragraph: its sentences come out one a line, with an empty line between paragraphs.

            With '--json' each line is an object with 'text' and perhaps an 'id', or plain text; one object with \
            'sentences' and the same 'id' comes out for each.

            Examples:
              echo 'Dr. Hale left. “Why?” he asked.' | narrate sentences
              echo '{"id": 1, "text": "It rained. We left."}' | narrate sentences --json
            """)

    @Flag(help: "Read and print a JSON value a line.")
    var json = false

    func run() async throws {
        try await running {
            if json { try printJSON() } else { printLines() }
        }
    }

    private func printJSON() throws {
        while let line = readLine() {
            Console.output(try JSONDocument.line(of: SentencesJSON(line: line)))
        }
    }

    private func printLines() {
        var separator = ""
        while let line = readLine() {
            let sentences = LineSegmenter.sentences(in: line)
            guard !sentences.isEmpty else { continue }
            Console.output(separator + sentences.joined(separator: "\n") + "\n")
            separator = "\n"
        }
    }
}
