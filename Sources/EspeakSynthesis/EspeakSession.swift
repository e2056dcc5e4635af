internal import CEspeakNG
import NarrationModel
package import SpeechSynthesis

/// The one opened eSpeak NG of this process.
///
/// The library keeps all of its state in globals, its output depends on what it said before, and it hangs when it
/// is closed and opened again (measured on 1.51). So a process opens it once, forks a child for every passage, and
/// never closes it. Not for use from two threads.
package struct EspeakSession: ~Copyable {
    /// Frames a second of all that the engine speaks.
    package let sampleRate: Int

    /// The folder that holds the engine's data.
    package let dataFolder: String

    /// The library's version, such as `1.51`.
    package let version: String

    /// The voices for words in other languages than a passage's own.
    let languageVoices: LanguageVoices

    /// All voices as the engine lists them.
    let voices: [EspeakVoice]

    /// Opens the library. The environment must not name another data folder.
    ///
    /// - Throws: `engineUnavailable` when the library finds no usable data.
    package init() throws(SynthesisError) {
        let rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nil, Int32(espeakINITIALIZE_DONT_EXIT))
        guard rate > 0 else {
            throw SynthesisError(
                .engineUnavailable, "eSpeak NG needs its data; install the Debian package 'espeak-ng-data'")
        }
        sampleRate = Int(rate)
        var path: UnsafePointer<CChar>?
        version = espeak_Info(&path).map { String(cString: $0) } ?? "unknown"
        dataFolder = path.map { String(cString: $0) } ?? ""
        // Reads the data of all voices, which choosing one by its language would do in every child (4 ms).
        voices = EspeakVoice.all()
        languageVoices = LanguageVoices(voices)
        espeak_SetSynthCallback(receiveSpeech)
        espeak_SetPhonemeCallback(receivePhonemes)
    }

    /// Chooses the voice and prosody for all that follows.
    ///
    /// - Throws: `voiceNotFound`; the library itself would go on with the voice it had.
    package borrowing func select(_ voice: PassageVoice) throws(SynthesisError) {
        guard Self.isPlain(voice.name), espeak_SetVoiceByName(voice.name) == EE_OK else {
            throw SynthesisError(
                .voiceNotFound,
                "engine voice '\(voice.name)' is not one of eSpeak NG's; 'espeak-ng --voices' lists them")
        }
        let prosody = voice.prosody
        try set(espeakRATE, prosody.rate)
        try set(espeakPITCH, prosody.pitch)
        try set(espeakRANGE, prosody.pitchRange)
        try set(espeakVOLUME, prosody.volume)
        try set(espeakWORDGAP, prosody.wordGap)
    }

    private borrowing func set(_ parameter: espeak_PARAMETER, _ value: Int) throws(SynthesisError) {
        try EspeakStatus.check(espeak_SetParameter(parameter, Int32(value), 0), "espeak_SetParameter")
    }

    /// Takes the pitch back to that of `voice`; commands in a text reach beyond it.
    borrowing func resetPitch(to voice: PassageVoice) throws(SynthesisError) {
        try set(espeakPITCH, voice.prosody.pitch)
    }

    /// Voice names may not lead out of the data folder.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.contains("..") && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    /// Speaks `text` and gives the samples with the engine's word events; the pause of the mark at its end is heard
    /// when `endsInPause` says so.
    borrowing func synthesize(_ text: String, endsInPause: Bool = false) throws(SynthesisError)
        -> EspeakRecording
    {
        let recording = EspeakRecording(for: .speech)
        try call(text, recording, flags: endsInPause ? espeakENDPAUSE : 0)
        return recording
    }

    /// The phonemes of `text` as the engine names them, or in IPA; nothing is recorded.
    borrowing func phonemes(
        of text: String, ipa: Bool, purpose: EspeakRecording.Purpose = .phonemes
    ) throws(SynthesisError) -> String {
        let recording = EspeakRecording(for: purpose)
        PhonemeTrace.begin(ipa: ipa, into: recording)
        defer { PhonemeTrace.end() }
        try call(text, recording)
        return recording.phonemes.joined(separator: " ")
    }

    private borrowing func call(
        _ text: String, _ recording: EspeakRecording, flags: Int32 = 0
    ) throws(SynthesisError) {
        let flags = UInt32(Int32(espeakCHARS_UTF8 | espeakPHONEMES) | flags)
        let pointer = Unmanaged.passUnretained(recording).toOpaque()
        let status = withExtendedLifetime(recording) {
            text.withCString {
                espeak_Synth($0, text.utf8.count + 1, 0, POS_CHARACTER, 0, flags, nil, pointer)
            }
        }
        try EspeakStatus.check(status, "espeak_Synth")
    }
}
