import PageFetching
import Testing

@Suite struct AddressPolicyTests {
    private let policy = AddressPolicy(allowsPrivate: false)

    @Test(
        arguments: [
            [127, 0, 0, 1], [10, 1, 2, 3], [172, 31, 0, 1], [192, 168, 0, 1], [169, 254, 169, 254],
            [100, 64, 0, 1], [0, 0, 0, 0],
            [224, 0, 0, 1], [255, 255, 255, 255], [198, 19, 0, 1],
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
            [0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
            [0xFD, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1],
            [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 1],
            [0x20, 0x02, 192, 168, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
            [], [1, 2, 3],
        ] as [[UInt8]])
    func `private and special addresses are refused`(address: [UInt8]) {
        #expect(!policy.allows(address))
        #expect(AddressPolicy(allowsPrivate: true).allows(address))
    }

    @Test(
        arguments: [
            [8, 8, 8, 8], [172, 15, 0, 1], [172, 32, 0, 1], [100, 128, 0, 1], [192, 167, 0, 1],
            [0x2A, 0, 0x14, 0x50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 8, 8, 8, 8],
        ] as [[UInt8]])
    func `public addresses are allowed`(address: [UInt8]) {
        #expect(policy.allows(address))
    }
}
