import FeedServer
import Testing

@Suite struct AcceptedEncodingsTests {
    @Test(arguments: [
        "gzip", "gzip, deflate, br", "GZIP", "x-gzip", "*", "br;q=1.0, gzip;q=0.8, *;q=0.1", "gzip;q=0.001",
        "gzip ; q=1.000", "identity;q=0.5, gzip;q=0.5", "deflate, *;q=0.5", ",gzip,",
    ])
    func `gzip is accepted`(field: String) {
        #expect(AcceptedEncodings(field).prefersGzip)
    }

    @Test(arguments: [
        nil, "", "identity", "br", "gzip;q=0", "gzip;q=0.0", "gzip;q=0.000", "*;q=0", "gzip;q=0, *",
        "identity, gzip;q=0.5",
        "gzip;q=nonsense", "gzip;q=-1", "gzip;q=", "gzip;q=1e9", "gzip;q=0.5000000", "gzipped",
        "br;q=1, *;q=0",
    ])
    func `gzip is not accepted`(field: String?) {
        #expect(!AcceptedEncodings(field).prefersGzip)
    }
}
