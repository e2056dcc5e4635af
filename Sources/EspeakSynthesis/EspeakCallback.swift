internal import CEspeakNG

/// Takes the engine's sound and events; the recording comes with each event (`speak_lib.h`, `t_espeak_callback`).
///
/// Events that are no word's start, and those of length zero at clause ends, are left out.
let receiveSpeech:
    @convention(c) (UnsafeMutablePointer<Int16>?, Int32, UnsafeMutablePointer<espeak_EVENT>?) -> Int32 = {
        samples, count, events in
        guard let events, let pointer = events.pointee.user_data else { return 0 }
        let recording = Unmanaged<EspeakRecording>.fromOpaque(pointer).takeUnretainedValue()
        switch recording.purpose {
        case .speech: break
        case .phonemes: return 0
        case .firstPhonemes: return 1
        }
        if let samples, count > 0 {
            recording.samples.append(contentsOf: UnsafeBufferPointer(start: samples, count: Int(count)))
        }
        var event = events
        while event.pointee.type != espeakEVENT_LIST_TERMINATED {
            let value = event.pointee
            if value.type == espeakEVENT_WORD, value.length > 0, value.text_position > 0 {
                recording.events.append(
                    .init(position: Int(value.text_position) - 1, frame: Int(value.sample)))
            }
            event += 1
        }
        return 0
    }
