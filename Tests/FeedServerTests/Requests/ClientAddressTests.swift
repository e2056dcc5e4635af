import FeedServer
import Testing

@Suite struct ClientAddressTests {
    @Test(arguments: [
        ("::ffff:127.0.0.1", "127.0.0.1"), ("::ffff:c000:201", "192.0.2.1"),
        ("::FFFF:192.0.2.1", "192.0.2.1"),
        ("192.0.2.1", "192.0.2.1"), ("::1", "::1"), ("2001:db8::ffff:c000:201", "2001:db8::ffff:c000:201"),
        ("::192.0.2.1", "::192.0.2.1"), ("-", "-"),
    ])
    func `an address of IPv4 within IPv6 is that of IPv4`(address: String, plain: String) {
        #expect(ClientAddress.plain(address) == plain)
    }

    @Test func `clients of IPv4 are counted one by one, wherever the server listens`() {
        #expect(ClientAddress.network("::ffff:192.0.2.1") == "192.0.2.1")
        #expect(ClientAddress.network("::ffff:192.0.2.2") != ClientAddress.network("::ffff:192.0.2.1"))
    }
}
