import Testing

@testable import Verbalization

@Suite struct SafeTextTests {
    @Test(arguments: [
        ("September", ["September"]), ("o'clock", ["o'clock"]), ("twenty-five", ["twenty-five"]),
        ("S.B.U", ["S.B.U"]),
        ("P.O.W.'s", ["P.O.W.'s"]), ("Škoda", ["Škoda"]), ("[[h@l'oU]]", ["hl'oU"]), ("noooooooo", ["noooo"]),
        ("x\u{1}y", ["xy"]), ("-a-", ["a"]), ("a--b", ["a-b"]), ("end.", ["end"]), ("a.bc", ["abc"]),
        ("7", []), ("<>", []),
    ])
    func `text is kept, cleaned or dropped`(text: String, pieces: [String]) {
        #expect(SafeText.pieces(of: text) == pieces)
    }

    @Test func `long text is broken at hyphens or after thirty letters`() {
        let hyphens = "under-secretary-general-designates-and-more"
        #expect(SafeText.pieces(of: hyphens) == ["under-secretary-general", "designates-and-more"])
        let pieces = SafeText.pieces(of: String(repeating: "abc", count: 25))
        #expect(pieces.map(\.count) == [30, 30, 15])
    }

    @Test func `apostrophes and stops are limited`() {
        #expect(
            SafeText.pieces(of: String(repeating: "s'", count: 20)).joined().filter { $0 == "'" }.count < 3)
        #expect(SafeText.pieces(of: String(repeating: "a.", count: 20)).allSatisfy { !$0.contains(".") })
    }
}
