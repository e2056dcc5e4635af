import FeedServer
import Testing

@Suite struct ByteRangeTests {
    @Test(
        arguments: [
            ("bytes=0-0", 0..<1), ("bytes=0-499", 0..<500), ("bytes=500-", 500..<1_000),
            ("bytes=-500", 500..<1_000),
            ("bytes=-1", 999..<1_000), ("bytes=-5000", 0..<1_000), ("bytes=0-5000", 0..<1_000),
            ("bytes=999-", 999..<1_000), ("BYTES=1-2", 1..<3), ("bytes= 1-2 ", 1..<3), ("bytes=1-2,", 1..<3),
            ("bytes=0-99999999999999999999999999", 0..<1_000), ("bytes=0-9223372036854775807", 0..<1_000),
            ("bytes=-99999999999999999999", 0..<1_000), ("bytes=0000000000000000000001-2", 1..<3),
        ] as [(String, Range<Int64>)])
    func `a part of the file is found`(field: String, part: Range<Int64>) {
        #expect(ByteRange(field, size: 1_000) == .part(part))
    }

    @Test(arguments: [
        "bytes=1000-", "bytes=1000-2000", "bytes=-0", "bytes=99999999999999999999-",
        "bytes=9223372036854775807-9223372036854775807",
    ])
    func `what lies behind the end cannot be had`(field: String) {
        #expect(ByteRange(field, size: 1_000) == .unsatisfiable)
    }

    @Test(arguments: ["bytes=0-", "bytes=0-0", "bytes=-1", "bytes=-500"])
    func `an empty file has no part`(field: String) {
        #expect(ByteRange(field, size: 0) == .unsatisfiable)
    }

    @Test(arguments: [
        "", "bytes", "bytes=", "bytes=abc", "bytes=-", "bytes=5", "bytes=5-2", "bytes=1-x", "bytes=+1-2",
        "bytes=1--2",
        "bytes=--5", "bytes=-0x10", "bytes=1 -2", "items=0-1", "bytes 0-1", "bytes=1-2-3", "bytes=٣-٤",
    ])
    func `what is no range of bytes is ignored`(field: String) {
        #expect(ByteRange(field, size: 1_000) == .whole)
    }

    @Test(arguments: [
        "bytes=0-1,5-6", "bytes=0-,0-,0-", "bytes=-65535,-9223372036854710273", "bytes=2000-,3000-",
    ])
    func `several ranges are answered with the whole`(field: String) {
        #expect(ByteRange(field, size: 1_000) == .whole)
    }

    @Test func `a request without the field asks for the whole`() {
        #expect(ByteRange(nil, size: 1_000) == .whole)
    }
}
