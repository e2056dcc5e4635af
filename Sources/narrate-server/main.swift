import FeedServer
import PreviewServer

// `narrate serve` and `narrate preview` start this program; it alone links the HTTP library.
let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "preview" {
    await PreviewProgram.main(Array(arguments.dropFirst()))
} else {
    await ServerProgram.main()
}
