import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct SoundSettingsTests {
    /// Does `body` with a folder that has a configuration and a sound in a folder beside it.
    private func with(
        _ toml: String, _ body: (_ configuration: String, _ sound: String) throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let configuration = folder.appending(path: "narrate.toml")
            try Data(toml.utf8).write(to: configuration)
            let sounds = folder.appending(path: "sounds")
            try FileManager.default.createDirectory(at: sounds, withIntermediateDirectories: true)
            let sound = try TestSound.make("sine=d=0.1", at: sounds.appending(path: "a.wav"))
            try body(configuration.path, sound.path)
        }
    }

    @Test func `the table says all, and its paths start from its folder`() async throws {
        let toml = """
            [sound]
            intro = "sounds/a.wav"
            outro = "sounds/a.wav"
            stinger = "sounds/a.wav"
            cross-fade = 700
            disclosure = "No one reads this."
            disclosure-place = "start"
            """
        try await with(toml) { configuration, sound in
            let settings = try SoundSettings(configuration: configuration)
            for file in [settings.intro, settings.outro, settings.stinger] { #expect(file?.path == sound) }
            #expect(settings.fade == Pause(milliseconds: 700))
            #expect(settings.disclosure == Disclosure(text: "No one reads this.", place: .start))
        }
    }

    @Test func `the command line goes before the table, and an empty path takes a sound away`() async throws {
        try await with("[sound]\nintro = \"none.wav\"\noutro = \"sounds/a.wav\"\ncross-fade = 5\n") {
            configuration, sound in
            let settings = try SoundSettings(
                configuration: configuration,
                choices: .init(intro: sound, outro: "", fade: 0, disclosure: ""))
            #expect(settings.intro?.path == sound)
            #expect(settings.outro == nil)
            #expect(settings.fade == Pause(milliseconds: 0))
            #expect(settings.disclosure == .none)
        }
    }

    @Test(arguments: [
        ("cross-fade = 5001", "'cross-fade' lies from 0 to 5000"), ("cross-fade = -1", "'cross-fade'"),
        ("cross-fade = \"long\"", "a whole number of milliseconds"), ("intro = 3", "a text in quotes"),
        ("disclosure-place = \"middle\"", "\"start\" or \"end\""),
        ("intor = \"a.wav\"", "did you mean 'intro'"),
    ])
    func `a wrong value is told of`(line: String, message: String) async throws {
        try await with("[sound]\n\(line)\n") { configuration, _ in
            let error = #expect(throws: PipelineError.self) {
                try SoundSettings(configuration: configuration)
            }
            #expect(error?.code == .configurationUnusable)
            #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        }
    }

    @Test func `a file that is missing, and a folder, are told of`() async throws {
        try await withTemporaryFolder { folder in
            for path in [folder.appending(path: "none.wav").path, folder.path] {
                let error = #expect(throws: PipelineError.self) { try SoundFile(path: path) }
                #expect(error?.code == .inputMissing)
                #expect(error?.message.contains("'\(path)'") == true)
            }
        }
    }

    @Test func `another sound under the same name is another value`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "a.wav")
            let first = try SoundFile(path: try TestSound.make("sine=d=0.1", at: url).path)
            let second = try SoundFile(path: try TestSound.make("sine=d=0.1:f=600", at: url).path)
            #expect(first.digest.count == 64 && first != second)
        }
    }
}
