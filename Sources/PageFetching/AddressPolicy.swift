/// Tells public addresses from those of this machine and of private networks.
///
/// The ranges are those of the IANA special-purpose address registries (RFC 6890), multicast included. An IPv4 address
/// inside an IPv6 one (mapped, NAT64, 6to4) is judged as what it is.
package struct AddressPolicy: Sendable {
    package let allowsPrivate: Bool

    package init(allowsPrivate: Bool) {
        self.allowsPrivate = allowsPrivate
    }

    /// Whether a connection to `address`, 4 or 16 bytes in network order, may be made.
    package func allows(_ address: [UInt8]) -> Bool {
        allowsPrivate || Self.isPublic(address)
    }

    private static func isPublic(_ address: [UInt8]) -> Bool {
        switch address.count {
        case 4: return !reserved4.contains { $0.contains(address) }
        case 16:
            for (prefix, offset) in embedding where prefix.contains(address) {
                return isPublic(Array(address[offset..<offset + 4]))
            }
            return !reserved6.contains { $0.contains(address) }
        default: return false
        }
    }

    /// A range of addresses that share their first bits.
    private struct Network {
        let bytes: [UInt8]
        let length: Int

        init(_ bytes: [UInt8], _ length: Int) {
            self.bytes = bytes
            self.length = length
        }

        func contains(_ address: [UInt8]) -> Bool {
            (0..<length).allSatisfy { bit in
                let mask = UInt8(128) >> UInt8(bit % 8)
                let own = bit / 8 < bytes.count ? bytes[bit / 8] : 0
                return own & mask == address[bit / 8] & mask
            }
        }
    }

    private static let reserved4: [Network] = [
        Network([0], 8), Network([10], 8), Network([100, 64], 10), Network([127], 8),
        Network([169, 254], 16),
        Network([172, 16], 12), Network([192, 0, 0], 24), Network([192, 0, 2], 24),
        Network([192, 88, 99], 24),
        Network([192, 168], 16), Network([198, 18], 15), Network([198, 51, 100], 24),
        Network([203, 0, 113], 24),
        Network([224], 4), Network([240], 4),
    ]

    private static let reserved6: [Network] = [
        Network([], 96), Network([0x01, 0], 64), Network([0x20, 0x01, 0], 23),
        Network([0x20, 0x01, 0x0D, 0xB8], 32),
        Network([0xFC], 7), Network([0xFE, 0x80], 10), Network([0xFE, 0xC0], 10), Network([0xFF], 8),
    ]

    /// IPv6 networks whose addresses hold an IPv4 address, and where in them it lies.
    private static let embedding: [(Network, Int)] = [
        (Network([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96), 12),
        (Network([0, 0x64, 0xFF, 0x9B], 96), 12), (Network([0x20, 0x02], 16), 2),
    ]
}
