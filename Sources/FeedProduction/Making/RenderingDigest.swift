import Digests
import NarrationModel
import NarrationPipeline
import SpeechSynthesis

/// Tells what an episode was made with: the engine, the voice, the kinds of files, what is heard around the speech.
enum RenderingDigest {
    static func digest(
        voices: [Voice], _ settings: RenderSettings, _ engine: EngineDescription
    ) -> String {
        var parts = [engine.name, engine.version, settings.loudness.rawValue]
        parts += voices.map(\.id)
        parts += settings.files.map { "\($0.format.rawValue) \($0.bitRate ?? 0) \($0.sampleRate)" }
        parts += settings.sidecars.map(\.rawValue).sorted()
        parts += [settings.sounds.intro, settings.sounds.outro, settings.sounds.stinger].map {
            $0?.digest.description ?? ""
        }
        parts.append(settings.sounds.disclosure.text ?? "usual")
        return String(SHA256Digest.hexadecimal(of: Array(parts.joined(separator: "\n").utf8)).prefix(32))
    }
}
