import NarrationModel

/// The samples of all clips so far in a hidden file, for files that are encoded as a whole.
///
/// The file never gets a name of its own: it is removed with the episode's last file, or swept when the program was killed.
struct SampleSpool {
    let file: PartialFile
    let sampleRate: Int

    /// Which of a clip's encodings are its samples.
    let encoding: Int

    /// How many samples have come.
    private(set) var frameCount = 0

    init(file: PartialFile, sampleRate: Int, encoding: Int) {
        self.file = file
        self.sampleRate = sampleRate
        self.encoding = encoding
    }

    /// Writes the clip's samples.
    mutating func append(_ clip: Clip) throws(PipelineError) {
        let samples = clip.encoded[encoding].payload
        try file.append(samples)
        frameCount += samples.count / MemoryLayout<Int16>.size
    }

    /// The length of the audio in whole seconds, rounded up.
    var seconds: Int { (frameCount + sampleRate - 1) / max(1, sampleRate) }
}
