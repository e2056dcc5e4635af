import SpeechSynthesis

/// Who encodes files as a whole: a worker, with the codec libraries, and the program ffmpeg.
struct FileEncoders: Sendable {
    let synthesizer: any SpeechSynthesizer
    let ffmpeg: FFmpeg
}
