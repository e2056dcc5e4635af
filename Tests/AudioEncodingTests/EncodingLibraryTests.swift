import AudioEncoding
import Testing

@Suite struct EncodingLibraryTests {
    @Test(arguments: EncodingLibrary.allCases)
    func `every library tells its version`(library: EncodingLibrary) throws {
        let parts = library.version.split(separator: ".")
        #expect(parts.count >= 2)
        #expect(try #require(parts.first).allSatisfy(\.isNumber), "\(library.rawValue) \(library.version)")
    }
}
