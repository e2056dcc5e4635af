import Foundation
import NarrationTestSupport
import Testing

/// What is asked for in a wrong way.
@Suite struct ContentTests {
    private static let resources = [
        "api/trials", "api/lexicon", "api/overrides", "api/comparisons", "api/approvals", "api/exports",
    ]

    @Test func `content that is too long is refused, with its length told or not`() async throws {
        try await RunningPreview.run { preview in
            let content = #"{"revision":1,"article":""# + String(repeating: "x", count: 100_000) + "\"}"
            for resource in Self.resources {
                #expect(
                    try preview.problem(try preview.ask("POST", resource, content), 413)
                        == "request-too-long", "\(resource)")
            }
            let chunk = String(repeating: "x", count: 0x4000)
            let connection = try RawConnection(port: preview.port)
            connection.send(
                "POST \(preview.path)api/approvals HTTP/1.1\r\nHost: \(preview.host)\r\nOrigin: \(preview.origin)\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
            for _ in 0..<7 { connection.send("4000\r\n\(chunk)\r\n") }
            connection.send("0\r\n\r\n")
            #expect(try #require(Reply(connection.receive())).status == 413)
            #expect(try preview.get("api/state").status == 200)
        }
    }

    @Test func `what is no JSON is refused by its type`() async throws {
        try await RunningPreview.run { preview in
            for type in [
                "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonx",
                "text/json", "", nil,
            ] {
                for resource in Self.resources {
                    let reply = try preview.ask(
                        "POST", resource, #"{"revision":1,"article":"1"}"#, fields: ["Content-Type": type])
                    #expect(try preview.problem(reply, 415) == "request-not-json", "\(type ?? "none")")
                }
            }
            for type in [
                "application/json", "Application/JSON; charset=utf-8", "application/json;charset=utf-8",
            ] {
                let reply = try preview.ask(
                    "POST", "api/approvals", #"{"revision":0,"article":"1"}"#, fields: ["Content-Type": type])
                #expect(reply.status == 409, "\(type)")
            }
        }
    }

    @Test func `JSON that is none, or is something else, is refused`() async throws {
        try await RunningPreview.run { preview in
            for content in [
                "", "{", "null", "[]", "7", "\"x\"", "{}", "{\"revision\":", #"{"revision":1,"article":1}"#,
                #"{"revision":"1","article":"1"}"#, "\u{FEFF}{}", "{'article':'1'}",
                #"{"revision":1e400,"article":"1"}"#, #"{"revision":1.5,"article":"1"}"#,
                String(repeating: "[", count: 20_000), #"{"a":"# + String(repeating: "[", count: 600),
            ] {
                for resource in Self.resources {
                    #expect(
                        try preview.problem(try preview.ask("POST", resource, content), 400)
                            == "request-unreadable", "\(content.prefix(30))")
                }
            }
            let notUTF8 = try preview.send(
                "POST", "\(preview.path)api/approvals", Data([0x7B, 0xFF, 0xFE, 0x7D]))
            #expect(notUTF8.status == 400)
        }
    }

    @Test
    func `members with values that they cannot have, and members that nobody asks for, are told by name`()
        async throws
    {
        try await RunningPreview.run { preview in
            let draft = #"{"written":"Skerry","kind":"letters","value":""}"#
            let sides = #"[{"voice":"en-us-news"},{"voice":"en-gb-read"}]"#
            for (resource, content, name) in [
                ("approvals", #"{"revision":1,"article":"1","force":true}"#, "force"),
                ("approvals", #"{"revision":-1,"article":"1"}"#, "revision"),
                ("approvals", #"{"revision":2147483648,"article":"1"}"#, "revision"),
                (
                    "overrides",
                    #"{"revision":1,"article":"1","action":"burn","row":"0","extent":"text","scope":"article"}"#,
                    "action"
                ),
                (
                    "overrides",
                    #"{"revision":1,"article":"1","action":"keep","row":"0","extent":"all","scope":"article"}"#,
                    "extent"
                ),
                (
                    "overrides",
                    #"{"revision":1,"article":"1","action":"keep","row":"0","extent":"text","scope":"world"}"#,
                    "scope"
                ),
                ("lexicon", #"{"revision":1,"article":"1","draft":\#(draft),"target":"../x"}"#, "target"),
                (
                    "lexicon",
                    #"{"revision":1,"article":"1","draft":\#(draft),"target":"article","note":"\#(String(repeating: "n", count: 501))"}"#,
                    "note"
                ),
                ("trials", #"{"article":"1","draft":{"written":"","kind":"letters","value":""}}"#, "written"),
                (
                    "trials",
                    #"{"article":"1","draft":{"written":"\#(String(repeating: "w", count: 201))","kind":"letters","value":""}}"#,
                    "written"
                ),
                (
                    "trials",
                    #"{"article":"1","draft":{"written":"x","kind":"ipa","value":"\#(String(repeating: "a", count: 501))"}}"#,
                    "value"
                ),
                (
                    "trials",
                    #"{"article":"1","draft":{"written":"x","kind":"letters","value":"","casesensitive":true}}"#,
                    "draft.casesensitive"
                ),
                ("trials", #"{"article":"1","draft":\#(draft),"sentence":-1}"#, "sentence"),
                ("trials", #"{"article":"1","draft":\#(draft),"passage":null}"#, "passage"),
                ("comparisons", #"{"article":"1","passage":"0","sides":[{"voice":"en-us-news"}]}"#, "sides"),
                (
                    "comparisons",
                    #"{"article":"1","passage":"0","sides":[{"voice":"en-us-news","rate":79},{"voice":"en-us-news"}]}"#,
                    "rate"
                ),
                (
                    "comparisons",
                    #"{"article":"1","passage":"0","sides":[{"voice":"en-us-news"},{"voice":"en-us-news","pitch":101}]}"#,
                    "pitch"
                ),
                (
                    "comparisons",
                    #"{"article":"1","passage":"0","sides":[{"voice":"en-us-news","volume":3},{"voice":"en-us-news"}]}"#,
                    "sides.0.volume"
                ),
                (
                    "comparisons", #"{"article":"1","passage":"0","sides":\#(sides),"sentence":-1}"#,
                    "sentence"
                ),
                ("exports", #"{"articles":["1"],"formats":[],"sidecars":[]}"#, "formats"),
                ("exports", #"{"articles":["1"],"formats":["mp3","mp3"],"sidecars":[]}"#, "formats"),
                ("exports", #"{"articles":["1"],"formats":["exe"],"sidecars":[]}"#, "formats"),
                ("exports", #"{"articles":[],"formats":["mp3"],"sidecars":[]}"#, "articles"),
                ("exports", #"{"articles":["1"],"formats":["mp3"],"sidecars":["../x"]}"#, "sidecars"),
            ] {
                let reply = try preview.ask("POST", "api/\(resource)", content)
                #expect(try preview.problem(reply, 400) == "request-unreadable", "\(content)")
                #expect(
                    try JSON(reply.body)["message"].text.contains("'\(name)'"), "\(content): \(reply.text)")
            }
            #expect(try preview.json("api/state")["revision"].number == 1)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: preview.folder.path).sorted() == [
                    "log", "narrate.toml", "page.html",
                ])
        }
    }

    @Test func `another method is refused, with those that are taken`() async throws {
        try await RunningPreview.run { preview in
            for (resource, allowed) in [
                ("", "GET"), ("assets/main.js", "GET"), ("api/state", "GET"), ("api/articles/1", "GET"),
                ("api/articles/1/names", "GET"), ("api/passages/x", "GET"), ("api/trials", "POST"),
                ("api/lexicon", "POST"), ("api/overrides", "POST"), ("api/overrides/1", "DELETE"),
                ("api/approvals", "POST"), ("api/approvals/1", "DELETE"), ("api/comparisons", "POST"),
                ("api/exports", "POST"), ("api/exports/1", "GET"), ("api/exports/1/files/x", "GET"),
                ("api/events", "GET"),
            ] {
                for method in ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "QUERY"]
                where method != allowed {
                    let reply = try preview.ask(method, resource)
                    #expect(try preview.problem(reply, 405) == "method-not-allowed", "\(method) \(resource)")
                    let all = allowed == "GET" && resource != "api/events" ? "GET, HEAD" : allowed
                    #expect(reply.fields["allow"] == all, "\(method) \(resource)")
                }
            }
        }
    }

    @Test func `HEAD is answered as GET, without the content`() async throws {
        try await RunningPreview.run { preview in
            let key = try preview.passage("Skerry")["key"].text
            for path in [
                "", "assets/main.js", "api/state", "api/articles/1", "api/passages/\(key)/audio.mp3",
            ] {
                let (get, head) = (try preview.get(path), try preview.ask("HEAD", path))
                #expect(get.status == 200 && head.status == 200 && head.body.isEmpty && !get.body.isEmpty)
                for field in ["content-length", "content-type", "cache-control", "content-security-policy"] {
                    #expect(head.fields[field] == get.fields[field], "\(field) of '\(path)'")
                }
            }
            #expect(try preview.ask("HEAD", "api/articles/9").status == 404)
        }
    }

    @Test func `an answer to HEAD has no content that would be taken for the next answer`() async throws {
        try await RunningPreview.run { preview in
            for path in ["api/state", "nothing", "api/events"] {
                let head = "HEAD \(preview.path)\(path) HTTP/1.1\r\nHost: \(preview.host)\r\n\r\n"
                let get =
                    "GET \(preview.path)api/state HTTP/1.1\r\nHost: \(preview.host)\r\nConnection: close\r\n\r\n"
                let answer = try RawConnection.Exchange(head + get).bytes(port: preview.port)
                let first = try #require(answer.firstRange(of: Data("\r\n\r\n".utf8)))
                let second = try #require(Reply(answer[first.upperBound...]))
                #expect(answer[first.upperBound...].starts(with: Data("HTTP/1.1 200 OK".utf8)), "\(path)")
                #expect(try JSON(second.body)["revision"].number == 1)
            }
        }
    }

    @Test(arguments: [
        "GARBAGE\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: e\r\nX: " + String(repeating: "a", count: 100_000) + "\r\n\r\n",
        "\u{16}\u{3}\u{1}\u{2}", "GET /" + String(repeating: "a", count: 100_000) + " HTTP/1.1\r\n\r\n",
    ])
    func `what is no HTTP does no harm`(request: String) async throws {
        try await RunningPreview.run { preview in
            let connection = try RawConnection(port: preview.port)
            connection.send(request)
            connection.finishSending()
            let answer = connection.receive()
            #expect(answer.isEmpty || Reply(answer).map { (400..<500).contains($0.status) } == true)
            #expect(try preview.get("api/state").status == 200)
        }
    }
}
