import Foundation
import NarrationTestSupport
import Testing

@Suite struct LoadTests {
    @Test func `a thousand requests at once are answered or refused, and the server lives`() async throws {
        try await RunningPreview.run(sample: "harbour-bridge/page.txt") { preview in
            let keys = try (1...6).flatMap { try preview.rows("passage", of: "\($0)") }.map { $0["key"].text }
            // More connections than the server has at once, each with several requests.
            var connections = try (0..<400).map { number in
                let connection = try RawConnection(port: preview.port)
                let resources = [
                    "api/passages/\(keys[number % keys.count])", "api/articles/\(number % 6 + 1)",
                    "api/state",
                ]
                for (index, resource) in resources.enumerated() {
                    let close = index == resources.count - 1 ? "Connection: close\r\n" : ""
                    connection.send(
                        "GET \(preview.path)\(resource) HTTP/1.1\r\nHost: \(preview.host)\r\n\(close)\r\n")
                }
                return connection
            }
            var counts: [Int: Int] = [:]
            // Each is closed when it is read, so that another one can take its place.
            while !connections.isEmpty {
                let connection = connections.removeFirst()
                var rest = connection.receive()
                while let reply = Reply(rest),
                    let length = reply.fields["content-length"].flatMap({ Int($0) })
                {
                    counts[reply.status, default: 0] += 1
                    if reply.status == 429 { #expect(reply.fields["retry-after"] == "1") }
                    let content = Data(reply.body.prefix(length))
                    #expect(content.count == length)
                    _ = try JSON(content)
                    rest = Data(reply.body.dropFirst(length))
                }
                #expect(rest.isEmpty)
            }
            #expect(counts.values.reduce(0, +) == 1_200)
            #expect(Set(counts.keys) == [200, 429], "\(counts)")
            #expect(try preview.json("api/state")["articles"].list.count == 6)
            #expect(try preview.get("api/passages/\(keys[0])/audio.mp3").status == 200)
            #expect(preview.terminate() == 0)
        }
    }

    @Test func `connections on which nobody asks do not keep others out for ever`() async throws {
        try await RunningPreview.run { preview in
            let idle = try (0..<300).map { _ in try RawConnection(port: preview.port) }
            let reply = try await Aside.run { try preview.get("api/state") }
            #expect(reply.status == 200)
            #expect(idle.count == 300)
        }
    }

    @Test func `many listeners hinder nobody`() async throws {
        try await RunningPreview.run { preview in
            let listeners = try (0..<100).map { _ in try Listener(preview) }
            #expect(try preview.get("api/state").status == 200)
            _ = try preview.post("api/approvals", #"{"revision":1,"article":"1"}"#)
            for listener in listeners { #expect(try listener.next("}").contains("event: changed")) }
            #expect(preview.terminate() == 0)
        }
    }
}
