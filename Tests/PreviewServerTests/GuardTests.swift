import Foundation
import NarrationTestSupport
import Testing

/// What keeps others out.
@Suite struct GuardTests {
    /// What every answer must have.
    private static let fields = [
        "content-security-policy":
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
        "x-content-type-options": "nosniff", "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin", "x-frame-options": "DENY",
    ]

    private func expectSafe(_ reply: Reply, _ name: String) {
        for (field, value) in Self.fields { #expect(reply.fields[field] == value, "\(name): \(field)") }
        #expect(reply.fields["cache-control"] != nil, "\(name)")
        #expect(reply.fields.keys.allSatisfy { !$0.hasPrefix("access-control") && $0 != "server" }, "\(name)")
    }

    @Test func `the path is 128 random bits, and without it there is nothing`() async throws {
        try await RunningPreview.run { preview in
            let token = String(preview.path.dropFirst().dropLast())
            #expect(token.wholeMatch(of: /[0-9a-f]{32}/) != nil)
            #expect(preview.url == "http://\(preview.host)/\(token)/")
            let other = (token.first == "0" ? "1" : "0") + token.dropFirst()
            for path in [
                "/", "/api/state", "/\(other)/", "/\(other)/api/state", "/\(token)x/api/state",
                "/\(token.dropLast())/api/state", "//\(other)/api/state", "/%00/api/state", "/favicon.ico",
            ] {
                let reply = try preview.send("GET", path)
                #expect(try preview.problem(reply, 404) == "address-unknown", "\(path)")
                #expect(!reply.text.contains(token))
                expectSafe(reply, path)
            }
            try await RunningPreview.run { #expect($0.path != preview.path) }
        }
    }

    @Test func `another Host is refused`() async throws {
        try await RunningPreview.run { preview in
            let port = preview.port
            for host in [
                "localhost:\(port)", "evil.example:\(port)", "evil.example", "127.0.0.1",
                "127.0.0.1:\(port + 1)", "127.0.0.1:\(port).evil.example",
                "[::1]:\(port)", "0.0.0.0:\(port)", "127.1:\(port)", "user@127.0.0.1:\(port)", "",
            ] {
                for resource in ["", "api/state", "assets/main.js", "nothing"] {
                    let reply = try preview.ask("GET", resource, fields: ["Host": host])
                    #expect(try preview.problem(reply, 403) == "host-foreign", "\(host)")
                    expectSafe(reply, host)
                }
                #expect(
                    try preview.ask(
                        "POST", "api/approvals", #"{"revision":1,"article":"1"}"#, fields: ["Host": host]
                    ).status == 403)
            }
            #expect(try preview.ask("GET", "api/state", fields: ["Host": nil]).status != 200)
            // Whoever is between may take the one for the other.
            for (first, second) in [(preview.host, "evil.example"), ("evil.example", preview.host)] {
                let reply = try preview.ask(
                    "GET", "api/state", fields: ["Host": "\(first)\r\nHost: \(second)"])
                #expect(try preview.problem(reply, 403) == "host-foreign")
            }
            #expect(try preview.json("api/state")["revision"].number == 1)
        }
    }

    @Test func `another Origin is refused, and none where something is changed`() async throws {
        try await RunningPreview.run { preview in
            let approval = #"{"revision":1,"article":"1"}"#
            for origin in [
                "null", "http://evil.example", "https://\(preview.host)", "http://localhost:\(preview.port)",
                "http://127.0.0.1", "\(preview.origin)/", "\(preview.origin).evil.example", "",
            ] {
                for (method, resource, content) in [
                    ("GET", "api/state", nil), ("GET", "", nil), ("POST", "api/approvals", approval),
                    ("DELETE", "api/approvals/1", nil), ("OPTIONS", "api/approvals", nil),
                ] as [(String, String, String?)] {
                    let reply = try preview.ask(method, resource, content, fields: ["Origin": origin])
                    #expect(try preview.problem(reply, 403) == "origin-foreign", "\(method) from '\(origin)'")
                    expectSafe(reply, origin)
                }
            }
            for (method, resource, content) in [
                ("POST", "api/approvals", approval), ("DELETE", "api/approvals/1", nil),
                ("PUT", "api/approvals", approval),
            ] as [(String, String, String?)] {
                let reply = try preview.ask(method, resource, content, fields: ["Origin": nil])
                #expect(try preview.problem(reply, 403) == "origin-foreign", "\(method)")
            }
            #expect(try preview.ask("GET", "api/state", fields: ["Origin": preview.origin]).status == 200)
            #expect(try preview.json("api/state")["articles"][0]["approval"].text == "none")
            #expect(
                !FileManager.default.fileExists(
                    atPath: preview.folder.appending(path: "page.html.approval.json").path))
        }
    }

    @Test func `what a browser says comes from another site is refused`() async throws {
        try await RunningPreview.run { preview in
            for site in ["cross-site", "same-site", "Cross-Site", "none, cross-site"] {
                for resource in ["", "api/state", "assets/main.js"] {
                    let reply = try preview.ask("GET", resource, fields: ["Sec-Fetch-Site": site])
                    #expect(try preview.problem(reply, 403) == "origin-foreign", "\(site)")
                }
            }
            for site in ["none", "same-origin"] {
                #expect(try preview.ask("GET", "", fields: ["Sec-Fetch-Site": site]).status == 200)
            }
        }
    }

    @Test func `every answer has the strict fields`() async throws {
        try await RunningPreview.run { preview in
            let key = try preview.passage("Skerry")["key"].text
            for (method, resource, content, status) in [
                ("GET", "", nil, 200), ("GET", "assets/main.js", nil, 200), ("GET", "api/state", nil, 200),
                ("GET", "api/passages/\(key)/audio.mp3", nil, 200),
                ("GET", "api/articles/9", nil, 404), ("PUT", "api/state", nil, 405),
                ("POST", "api/trials", "{", 400), ("HEAD", "api/state", nil, 200),
                ("HEAD", "api/events", nil, 405),
            ] as [(String, String, String?, Int)] {
                let reply = try preview.ask(method, resource, content)
                #expect(reply.status == status, "\(method) \(resource)")
                expectSafe(reply, resource)
                #expect(
                    reply.fields["cache-control"]
                        == (resource.hasSuffix("mp3")
                            ? "private, max-age=31536000, immutable"
                            : resource.hasPrefix("assets") ? "no-cache" : "no-store"))
            }
            let bare = try preview.send("GET", String(preview.path.dropLast()))
            #expect(bare.status == 308 && bare.fields["location"] == preview.path)
            expectSafe(bare, "redirection")
            let events = try Listener(preview).reply
            #expect(events.fields["content-type"] == "text/event-stream")
            expectSafe(events, "events")
        }
    }

    @Test func `nothing but the files of the page is handed out`() async throws {
        try await RunningPreview.run { preview in
            for name in [
                "page.mustache", "..", ".", "", "../page.mustache", "..%2fpage.mustache",
                "%2e%2e%2fPackage.swift", "..%2f..%2f..%2f..%2fetc%2fpasswd",
                "..%5cPackage.swift", "%2fetc%2fpasswd", "main.js%00", "main.js%2f", "Main.js", ".js", "js",
                "main.js/x", "openapi.yaml.txt", "....//main.js", "main.js%3fx",
            ] {
                let reply = try preview.get("assets/\(name)")
                #expect(reply.status == 404, "\(name): \(reply.status)")
                #expect(!reply.text.contains("root:"))
            }
            #expect(
                try preview.get("assets/main.js").fields["content-type"] == "text/javascript; charset=utf-8")
            #expect(try preview.get("assets/base.css").fields["content-type"] == "text/css; charset=utf-8")
            let begun = try preview.post(
                "api/exports", #"{"articles":["1"],"formats":["wav"],"sidecars":[]}"#, status: 202)
            _ = try await Wait.until {
                try preview.json("api/exports/\(begun["id"].text)")["state"].text == "finished" ? true : nil
            }
            try Data("secret".utf8).write(to: preview.folder.appending(path: "out/secret.txt"))
            for name in [
                "secret.txt", "..", "..%2fpage.html", "../page.html", "%2e%2e%2fnarrate.toml",
                "%2fetc%2fpasswd", "the-ferry-sails-again.wav%2f..%2fsecret.txt",
                "the-ferry-sails-again.wav%00",
            ] {
                #expect(try preview.get("api/exports/1/files/\(name)").status == 404, "\(name)")
            }
            #expect(try preview.get("api/exports/1/files/the-ferry-sails-again.wav").status == 200)
        }
    }

    @Test func `the page has no script of its own, and shows an odd name as text`() async throws {
        try await RunningPreview.run { preview in
            let page = try preview.get("")
            #expect(page.fields["content-type"] == "text/html; charset=utf-8")
            #expect(page.text.contains("page.html"))
            for script in page.text.matches(of: /<script\b([^>]*)>([^<]*)/) {
                #expect(script.1.contains("src=\"assets/") && script.2.allSatisfy(\.isWhitespace))
            }
            #expect(!page.text.contains("<style") && page.text.firstMatch(of: /\s(on[a-z]+|style)=/) == nil)
            for reference in page.text.matches(of: /(?:src|href)="assets\/([^"]+)"/) {
                #expect(try preview.get("assets/\(reference.1)").status == 200, "\(reference.1)")
            }
        }
    }
}
