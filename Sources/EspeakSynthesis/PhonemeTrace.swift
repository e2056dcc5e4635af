internal import CEspeakNG
internal import Glibc

/// Routes the engine's phoneme strings to a recording.
///
/// The engine's phoneme callback carries no user data, so the recording that is being made is kept here; one
/// session in one thread makes one at a time.
enum PhonemeTrace {
    // Unsafe only for several threads: the one that owns the session reads and writes it, and no other.
    nonisolated(unsafe) private(set) static var recording: EspeakRecording?

    // The engine also prints what it hands over; this takes it. Unsafe only for several threads: opened once, never closed, and the
    // session's thread alone has it.
    nonisolated(unsafe) private static let sink = fopen("/dev/null", "w")

    static func begin(ipa: Bool, into recording: EspeakRecording) {
        self.recording = recording
        espeak_SetPhonemeTrace(Int32(ipa ? espeakPHONEMES_IPA : espeakPHONEMES_SHOW), sink)
    }

    static func end() {
        espeak_SetPhonemeTrace(0, sink)
        recording = nil
    }
}

/// Takes the phonemes of one clause.
let receivePhonemes: @convention(c) (UnsafePointer<CChar>?) -> Int32 = { phonemes in
    if let phonemes {
        PhonemeTrace.recording?.phonemes.append(String(cString: phonemes))
    }
    return 0
}
