package import WireFormat

extension WireFrame {
    /// The envelope of what `narrate` and `narrate-worker` say to each other; an hour of PCM fits, and to spare.
    package static let worker = WireFrame(letters: "NWP", version: 4, longestMessage: 256 << 20)
}

extension SynthesisError {
    package init(_ error: WireError) {
        self.init(.malformedMessage, error.message)
    }
}
