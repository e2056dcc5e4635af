package import NarrationModel
package import SpeechSynthesis
internal import Synchronization

/// Passes requests on, and has every sentence with a certain word commit a fault, or the encoding of files of a format.
package final class FaultInjector: SpeechSynthesizer {
    private let synthesizer: any SpeechSynthesizer
    private let fault: InjectedFault
    private let word: String?
    private let format: AudioFormat?
    private let faultCount: Mutex<Int>

    /// At most `limit` requests get the fault; those after them pass as they are.
    package init(
        _ synthesizer: any SpeechSynthesizer, _ fault: InjectedFault, on word: String, limit: Int = .max
    ) {
        self.synthesizer = synthesizer
        self.fault = fault
        self.word = word
        format = nil
        faultCount = Mutex(limit)
    }

    /// Files of `format` get the fault.
    package init(_ synthesizer: any SpeechSynthesizer, _ fault: InjectedFault, on format: AudioFormat) {
        self.synthesizer = synthesizer
        self.fault = fault
        self.format = format
        word = nil
        faultCount = Mutex(.max)
    }

    package func encode(_ file: FileEncoding) async throws(SynthesisError) {
        var file = file
        if file.format == format { file.fault = fault }
        try await synthesizer.encode(file)
    }

    package func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        var request = request
        for index in request.sentences.indices {
            guard request.sentences[index].tokens.contains(where: { $0.text == word }), takesFault() else {
                continue
            }
            request.sentences[index].fault = fault
        }
        return try await synthesizer.speak(request)
    }

    private func takesFault() -> Bool {
        faultCount.withLock { left in
            left -= 1
            return left >= 0
        }
    }
}
