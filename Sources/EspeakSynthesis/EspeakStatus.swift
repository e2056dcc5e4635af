internal import CEspeakNG
import SpeechSynthesis

/// Turns eSpeak NG's status codes into errors; the one place that knows them.
enum EspeakStatus {
    /// - Throws: ``SynthesisError`` unless the call that returned `status` succeeded.
    static func check(_ status: espeak_ERROR, _ call: String) throws(SynthesisError) {
        guard status != EE_OK else { return }
        throw SynthesisError(
            .engineUnavailable,
            "eSpeak NG refused '\(call)' with status \(status.rawValue); check its installation with 'narrate doctor'"
        )
    }
}
