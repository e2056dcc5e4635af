/// What a worker says of its engine.
package struct EngineDescription: Hashable, Sendable {
    /// The engine's name, such as `eSpeak NG`.
    package var name: String

    /// The library's version with that of its data, as it enters manifests and cache keys.
    package var version: String

    /// Frames a second of everything the engine speaks.
    package var sampleRate: Int

    /// The names of the voices that the engine has.
    package var voices: [String]

    /// What the engine is made of here; nil when the worker cannot tell, and nothing that it says may be kept.
    package var parts: EngineParts?

    package init(
        name: String, version: String, sampleRate: Int, voices: [String], parts: EngineParts? = nil
    ) {
        self.name = name
        self.version = version
        self.sampleRate = sampleRate
        self.voices = voices
        self.parts = parts
    }
}
