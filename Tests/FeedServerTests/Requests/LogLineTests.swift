import FeedServer
import Testing

@Suite struct LogLineTests {
    private let time = HTTPDate(seconds: 784_111_777)

    private func exchange(_ line: String, referrer: String? = nil, agent: String? = nil) -> Exchange {
        var exchange = Exchange()
        exchange.client = "192.0.2.1"
        exchange.requestLine = line
        exchange.referrer = referrer
        exchange.userAgent = agent
        exchange.status = 206
        exchange.sentBytes = 500
        return exchange
    }

    @Test func `a line is in the combined format`() {
        let exchange = exchange("GET /a.mp3 HTTP/1.1", referrer: "http://e.org/", agent: "App/1 (x)")
        let line = LogLine.text(exchange, at: time, secret: nil)
        let expected =
            "192.0.2.1 - - [06/Nov/1994:08:49:37 +0000] \"GET /a.mp3 HTTP/1.1\" 206 500 \"http://e.org/\" \"App/1 (x)\""
        #expect(line == expected)
    }

    @Test(arguments: [
        ("a\"b\\c", "\"a\\\"b\\\\c\""), ("a\u{1B}[2J\n\r\u{7F}", "\"a\\x1b[2J\\x0a\\x0d\\x7f\""),
        ("é", "\"\\xc3\\xa9\""),
        ("\u{9B}31m", "\"\\xc2\\x9b31m\""),
    ])
    func `what a client sends cannot forge a line`(agent: String, written: String) {
        let line = LogLine.text(exchange("GET / HTTP/1.1", agent: agent), at: time, secret: nil)
        #expect(line.hasSuffix(written))
        #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }

    @Test func `a long field is cut`() {
        let long = String(repeating: "x", count: 100_000)
        #expect(LogLine.text(exchange(long, agent: long), at: time, secret: nil).utf8.count < 5_000)
    }

    @Test(arguments: [
        "GET /t/correct-horse-battery/feed.xml HTTP/1.1", "GET /t/correct%2Dhorse-battery/feed.xml HTTP/1.1",
        "GET /t/correct-horse-batterz HTTP/1.1", "GET /feed.xml?token=correct-horse-battery HTTP/1.1",
        "GET http://e.org/t/correct-horse-battery/feed.xml HTTP/1.1",
    ])
    func `neither the secret nor a guess is written down`(line: String) throws {
        let secret = try #require(Secret("correct-horse-battery"))
        let written = LogLine.text(exchange(line, referrer: line, agent: line), at: time, secret: secret)
        #expect(!written.contains("horse"))
        #expect(written.contains(" HTTP/1.1\""))
    }
}
