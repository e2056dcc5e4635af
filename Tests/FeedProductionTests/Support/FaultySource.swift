import Foundation
import NarrationTestSupport

/// What a server may do instead of sending a feed.
enum FaultySource: String, CaseIterable, Sendable {
    case hangs, trickles, isMissing, fails, saysUnchanged, redirectsInALoop, sendsBytes, sendsLetters,
        sendsTooMuch
    case unpacksToTooMuch, sendsNothing, breaksInTheFirstEntry, isNoFeed

    /// The code of the error that it makes.
    var code: String {
        switch self {
        case .hangs, .trickles, .isMissing, .fails, .redirectsInALoop:
            "input-missing"
        default: "article-unusable"
        }
    }

    /// A part of what is said of it.
    var reason: String {
        switch self {
        case .hangs, .trickles: "did not answer in"
        case .isMissing: "answered 404"
        case .fails: "answered 500"
        case .redirectsInALoop: "redirects without end"
        case .sendsTooMuch, .unpacksToTooMuch: "has more"
        case .saysUnchanged, .sendsNothing: "needs words"
        case .sendsBytes: "must be text"
        case .sendsLetters, .isNoFeed: "needs a story"
        case .breaksInTheFirstEntry: "well-formed"
        }
    }

    /// A server of which every page is so.
    func start() throws -> LoopbackServer {
        try LoopbackServer.start(pace: self == .trickles ? (10, 100) : nil) { _ in response }
    }

    private var response: Data {
        switch self {
        case .hangs:
            Thread.sleep(forTimeInterval: 3)
            return Data()
        case .trickles: return feed(Data(count: 2_000))
        case .isMissing: return LoopbackServer.response("404 Not Found")
        case .fails: return LoopbackServer.response("500 Internal Server Error")
        case .saysUnchanged: return LoopbackServer.response("304 Not Modified", ["ETag: \"a\""])
        case .redirectsInALoop: return LoopbackServer.response("302 Found", ["Location: /feed.xml"])
        case .sendsBytes: return feed(junk(mebibytes: 10) { UInt8(truncatingIfNeeded: $0) })
        case .sendsLetters: return feed(junk(mebibytes: 1) { 97 + UInt8($0 & 0xF) })
        case .sendsTooMuch: return feed(Data(count: 17 << 20))
        case .unpacksToTooMuch: return feed(Self.bomb, "Content-Encoding: gzip")
        case .sendsNothing: return feed(Data())
        case .breaksInTheFirstEntry: return feed(Data("<rss><channel><item><title>The cr".utf8))
        case .isNoFeed: return feed(Data("<html><body><h1>Not today</h1></body></html>".utf8))
        }
    }

    private func feed(_ body: Data, _ fields: String...) -> Data {
        LoopbackServer.response("200 OK", ["Content-Type: application/rss+xml"] + fields, body)
    }

    /// So many MiB of what looks like nothing, and is the same every time.
    private func junk(mebibytes: Int, _ byte: (UInt64) -> UInt8) -> Data {
        var numbers = SeededNumbers(seed: 10)
        let block = Data((0..<1 << 12).map { _ in byte(numbers.next()) })
        return Data(repeatElement(block, count: mebibytes << 8).joined())
    }

    /// 20 MiB of zeros, packed; made by Python, whose time stamp is left out.
    private static let bomb: Data = {
        let script =
            "import base64,gzip;print(base64.b64encode(gzip.compress(bytes(20<<20),9,mtime=0)).decode())"
        let text = try? Tool.python.run(["-c", script])
        return text.flatMap { Data(base64Encoded: $0, options: .ignoreUnknownCharacters) } ?? Data()
    }()
}
