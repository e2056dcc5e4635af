import Foundation
import PageFetching
import NarrationTestSupport
import Testing

@Suite struct PageFetcherTests {
    private let fetcher = PageFetcher(allowsPrivateAddresses: true)

    private func response(_ status: String, _ fields: [String] = [], _ body: String = "") -> Data {
        LoopbackServer.response(status, fields, Data(body.utf8))
    }

    @Test func `a page comes with its type, its validators and the address it came from`() throws {
        let fields = [
            "Content-Type: text/html; charset=utf-8", "ETag: \"a1\"",
            "Last-Modified: Tue, 05 Mar 2024 17:30:00 GMT",
        ]
        try LoopbackServer.run { [response = response("200 OK", fields, "<p>Grüße</p>")] _ in
            response
        } _: { server in
            let page = try fetcher.fetch(server.url("/story"))
            #expect(page.bytes == Array("<p>Grüße</p>".utf8))
            #expect(page.contentType == "text/html; charset=utf-8")
            #expect(page.url == server.url("/story"))
            #expect(
                page.validators
                    == Validators(entityTag: "\"a1\"", lastModified: "Tue, 05 Mar 2024 17:30:00 GMT"))
            #expect(server.requests.first?.contains("User-Agent: narrate/") == true)
        }
    }

    @Test func `a page that has not changed is not sent again`() throws {
        try LoopbackServer.run { _ in
            LoopbackServer.response("304 Not Modified", ["ETag: \"a1\""])
        } _: { server in
            let page = try fetcher.fetch(
                server.url("/"), since: Validators(entityTag: "\"a1\"", lastModified: "x"))
            #expect(page.bytes == nil)
            #expect(server.requests.first?.contains("If-None-Match: \"a1\"") == true)
            #expect(server.requests.first?.contains("If-Modified-Since: x") == true)
        }
    }

    @Test func `redirects are followed to the page, and its own validators are kept`() throws {
        try LoopbackServer.run { path in
            path == "/new"
                ? LoopbackServer.response("200 OK", ["ETag: \"new\""], Data("new".utf8))
                : LoopbackServer.response(
                    "301 Moved", ["Location: /new", "ETag: \"old\""], Data("moved".utf8))
        } _: { server in
            let page = try fetcher.fetch(server.url("/old"))
            #expect(page.bytes == Array("new".utf8))
            #expect(page.url == server.url("/new"))
            #expect(page.validators.entityTag == "\"new\"")
        }
    }

    @Test func `a compressed page is unpacked`() throws {
        let gzip = Data(base64Encoded: "H4sIAAAAAAAAA8tIzcnJVyjPL8pJAQCFEUoNCwAAAA==") ?? Data()
        try LoopbackServer.run { _ in
            LoopbackServer.response("200 OK", ["Content-Encoding: gzip"], gzip)
        } _: { server in
            let page = try fetcher.fetch(server.url("/"))
            #expect(page.bytes == Array("hello world".utf8))
        }
    }

    @Test(arguments: ["404 Not Found", "500 Internal Server Error"])
    func `an HTTP error is an error`(status: String) throws {
        try LoopbackServer.run { _ in
            LoopbackServer.response(status)
        } _: { server in
            let error = #expect(throws: FetchError.self) { try fetcher.fetch(server.url("/")) }
            #expect(error?.code == .httpStatus)
            #expect(error?.message.contains(status.prefix(3)) == true)
        }
    }

    @Test func `a redirect without end is an error`() throws {
        try LoopbackServer.run { _ in
            LoopbackServer.response("302 Found", ["Location: /again"])
        } _: { server in
            let error = #expect(throws: FetchError.self) { try fetcher.fetch(server.url("/")) }
            #expect(error?.code == .wrongRedirect)
        }
    }

    @Test(arguments: ["file:///etc/passwd", "gopher://127.0.0.1/x", "ftp://127.0.0.1/"])
    func `a redirect out of the web is an error`(target: String) throws {
        try LoopbackServer.run { _ in
            LoopbackServer.response("302 Found", ["Location: \(target)"])
        } _: { server in
            let error = #expect(throws: FetchError.self) { try fetcher.fetch(server.url("/")) }
            #expect(error?.code == .wrongRedirect)
            #expect(server.requests.count == 1)
        }
    }

    @Test func `a page that is too long is not read to its end`() throws {
        let limits = FetchLimits(byteCount: 1 << 20)
        let fetcher = PageFetcher(limits: limits, allowsPrivateAddresses: true)
        try LoopbackServer.run { _ in
            LoopbackServer.response("200 OK", [], Data(repeating: 0x61, count: (1 << 20) + 1))
        } _: { server in
            let error = #expect(throws: FetchError.self) { try fetcher.fetch(server.url("/")) }
            #expect(error?.code == .pageTooLong)
        }
    }

    @Test func `a server that says nothing is given up`() throws {
        let fetcher = PageFetcher(limits: FetchLimits(milliseconds: 300), allowsPrivateAddresses: true)
        try LoopbackServer.run { _ in
            usleep(900_000)
            return Data()
        } _: { server in
            let error = #expect(throws: FetchError.self) { try fetcher.fetch(server.url("/")) }
            #expect(error?.code == .fetchTimedOut)
        }
    }

    @Test(arguments: [
        "127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "[::ffff:127.0.0.1]",
        "user@127.0.0.1",
    ])
    func `this machine is not fetched from, however it is written`(host: String) throws {
        try LoopbackServer.run { _ in
            LoopbackServer.response("200 OK")
        } _: { server in
            let error = #expect(throws: FetchError.self) {
                try PageFetcher().fetch("http://\(host):\(server.port)/")
            }
            #expect(error?.code == .privateAddress)
            #expect(server.requests.isEmpty)
        }
    }

    @Test(arguments: [
        "http://169.254.169.254/latest", "http://10.0.0.1/", "http://[::1]/", "http://192.168.1.1/",
    ])
    func `private networks are not fetched from`(url: String) {
        let error = #expect(throws: FetchError.self) { try PageFetcher().fetch(url) }
        #expect(error?.code == .privateAddress)
    }

    @Test(arguments: ["file:///etc/passwd", "/etc/passwd", "gopher://x/", "http:/x", "javascript:x"])
    func `other kinds of address are refused`(url: String) {
        let error = #expect(throws: FetchError.self) { try PageFetcher().fetch(url) }
        #expect(error?.code == .unsupportedAddress)
    }
}
