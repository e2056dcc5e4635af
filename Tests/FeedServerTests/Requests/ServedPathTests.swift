import FeedServer
import Testing

@Suite struct ServedPathTests {
    @Test(arguments: [
        ("/", "", true), ("/feed.xml", "feed.xml", false), ("/episodes/one-abc/", "episodes/one-abc", true),
        ("/a%20b.mp3", "a b.mp3", false), ("/%66eed.xml", "feed.xml", false),
        ("/caf%C3%A9.html", "café.html", false),
        ("/a..b", "a..b", false), ("/a.", "a.", false), ("/%2541", "%41", false), ("/a+b", "a+b", false),
        ("/%252e%252e/x", "%2e%2e/x", false),
    ])
    func `an address names a place below the folder`(path: String, relative: String, isFolder: Bool) throws {
        let place = try #require(ServedPath(path))
        #expect(place.elements.joined(separator: "/") == relative)
        #expect(place.namesFolder == isFolder)
    }

    @Test(arguments: [
        "", "feed.xml", "*", "//feed.xml", "/a//b", "/..", "/../x", "/a/../b", "/a/..", "/%2e%2e/x",
        "/%2E./x", "/.", "/./x",
        "/.hidden", "/a/.git/config", "/%2ehidden", "/..%2fx", "/a%2fb", "/a%2Fb", "/a\\b", "/a%5cb",
        "/..%5cx", "/a%00b",
        "/a%00.mp3", "/a%0ab", "/a%0d%0ab", "/a%7f", "/%", "/%4", "/%zz", "/a%2", "/%ff", "/%c0%ae%c0%ae/x",
        "/%ed%a0%80",
        "/%e0%80%af", "/" + String(repeating: "a", count: 256), "/" + String(repeating: "a/", count: 17),
    ])
    func `an address that could lead elsewhere names nothing`(path: String) {
        #expect(ServedPath(path) == nil)
    }
}
