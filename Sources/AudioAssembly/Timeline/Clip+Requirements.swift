import NarrationModel

extension Clip {
    /// Throws ``AssemblyError`` unless the clip is the audio of `passage` at `sampleRate`.
    func require(matching passage: Passage, sampleRate: Int) throws(AssemblyError) {
        guard self.sampleRate == sampleRate else {
            throw AssemblyError(
                .mismatchedClip,
                "clips of one file have one sample rate, here \(sampleRate) Hz and not \(self.sampleRate) Hz")
        }
        guard utterances.count == passage.utterances.count,
            words.count == passage.wordCount
        else {
            throw AssemblyError(
                .mismatchedClip,
                "a clip has the times of its passage's \(passage.utterances.count) sentences and "
                    + "\(passage.wordCount) words, not of \(utterances.count) and \(words.count)")
        }
        let audio = 0...frameCount
        guard (utterances + words.map(\.frames)).allSatisfy({ audio ~= $0.start && audio ~= $0.end }) else {
            throw AssemblyError(.mismatchedClip, "a clip's times lie within its \(frameCount) frames")
        }
    }
}
