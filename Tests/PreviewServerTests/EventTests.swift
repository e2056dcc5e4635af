import Foundation
import NarrationTestSupport
import Testing

@Suite struct EventTests {
    @Test func `a file that is saved is told, and the article is another one`() async throws {
        try await RunningPreview.run { preview in
            let listener = try Listener(preview)
            let file = preview.folder.appending(path: "page.html")
            try Data(RunningPreview.page.replacing("Monday", with: "Friday").utf8).write(to: file)
            #expect(try listener.next("}").contains("event: changed\ndata: {\"revision\":2}"))
            #expect(try preview.passage("Friday")["isMeasured"] == .flag(false))
            try Data("[[entry]]\nwritten = \"Skerry\"\nipa = \"ˈskɛri\"\n".utf8).write(
                to: preview.folder.appending(path: "page.html.lexicon.toml"))
            #expect(try listener.next("}").contains("\"revision\":3"))
            #expect(
                try preview.passage("Skerry")["sentences"][0]["spans"].list.contains {
                    $0["entry"].text == "Skerry"
                })
            try Data("[reading\n".utf8).write(to: preview.folder.appending(path: "narrate.toml"))
            #expect(try listener.next("}").contains("\"revision\":4"))
            #expect(try preview.json("api/state")["problems"][0]["code"].text == "configuration-unusable")
            _ = try await Wait.until { preview.messages.contains("narrate.toml") ? true : nil }
        }
    }

    @Test func `an export is told as it goes`() async throws {
        try await RunningPreview.run { preview in
            let listener = try Listener(preview)
            _ = try preview.post(
                "api/exports", #"{"articles":["1"],"formats":["mp3"],"sidecars":[]}"#, status: 202)
            let text = try listener.next("\"state\":\"finished\"")
            #expect(text.contains("event: export\ndata: {") && text.contains("\"state\":\"running\""))
        }
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `the server ends with its events, and says nothing`(signal: Int32) async throws {
        try await RunningPreview.run { preview in
            let listeners = try (0..<3).map { _ in try Listener(preview) }
            #expect(preview.terminate(signal) == 0)
            for listener in listeners { #expect(!listener.rest().contains("event:")) }
            #expect(preview.messages == "")
        }
    }

    @Test func `the server ends while something is spoken and exported`() async throws {
        try await RunningPreview.run(sample: "harbour-bridge/page.txt") { preview in
            _ = try preview.post(
                "api/exports", #"{"articles":["1","2","3"],"formats":["flac"],"sidecars":[]}"#, status: 202)
            let key = try preview.rows("passage", of: "4")[0]["key"].text
            let connection = try RawConnection(port: preview.port)
            connection.send(
                "GET \(preview.path)api/passages/\(key)/audio.wav HTTP/1.1\r\nHost: \(preview.host)\r\n\r\n")
            #expect(preview.terminate() == 0)
        }
    }
}
