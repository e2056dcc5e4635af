import Foundation
import NarrationTestSupport
import PageFetching
import Testing

@Suite struct FormPostTests {
    private let fetcher = PageFetcher(allowsPrivateAddresses: true)

    @Test func `a form is sent encoded`() throws {
        try LoopbackServer.run { _ in
            LoopbackServer.response("204 No Content")
        } _: { server in
            try fetcher.post([("a b", "1&2=3"), ("ü", "x~*-._+")], to: server.url("/hub?x=1"))
            let request = server.requests.first ?? ""
            #expect(request.hasPrefix("POST /hub?x=1 HTTP/1.1\r\n"))
            #expect(request.hasSuffix("\r\n\r\na+b=1%262%3D3&%C3%BC=x%7E*-._%2B"))
        }
    }

    @Test func `a redirect is not followed, and is an error`() throws {
        try LoopbackServer.run { _ in
            LoopbackServer.response("307 Elsewhere", ["Location: /other"])
        } _: { server in
            let error = #expect(throws: FetchError.self) {
                try fetcher.post([("a", "b")], to: server.url("/"))
            }
            #expect(error?.code == .httpStatus)
            #expect(server.requests.count == 1)
        }
    }

    @Test func `this machine is not written to unless it may be`() throws {
        try LoopbackServer.run { _ in
            LoopbackServer.response("200 OK")
        } _: { server in
            let error = #expect(throws: FetchError.self) {
                try PageFetcher().post([("a", "b")], to: server.url("/"))
            }
            #expect(error?.code == .privateAddress)
            #expect(server.requests.isEmpty)
        }
    }

    @Test func `an answer that is too long is an error`() throws {
        let fetcher = fetcher.limited(to: FetchLimits(byteCount: 100))
        try LoopbackServer.run { _ in
            LoopbackServer.response("200 OK", [], Data(repeating: 0x61, count: 101))
        } _: { server in
            let error = #expect(throws: FetchError.self) {
                try fetcher.post([("a", "b")], to: server.url("/"))
            }
            #expect(error?.code == .pageTooLong)
        }
    }

    @Test func `other kinds of address are refused`() {
        let error = #expect(throws: FetchError.self) {
            try fetcher.post([("a", "b")], to: "ftp://127.0.0.1/")
        }
        #expect(error?.code == .unsupportedAddress)
    }
}
