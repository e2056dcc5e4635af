/// An address as articles are known by it: without what differs between two links to the same page.
enum CanonicalAddress {
    /// What links carry to tell where a click came from, and pages do not look at.
    private static let trackers: Set<Substring> = [
        "fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "ref_src", "cmpid", "ocid",
        "xtor",
        "at_campaign", "at_medium", "yclid", "wt_mc", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "s_cid",
    ]

    /// The address without scheme, `www.`, usual port, fragment, tracking parameters and the slash at its end; the host in small letters.
    static func key(of address: String) -> String {
        guard let scheme = address.firstRange(of: "://") else { return address }
        let rest = address[scheme.upperBound...].prefix { $0 != "#" }
        var host = rest.prefix { $0 != "/" && $0 != "?" }.lowercased()
        for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
        if host.hasPrefix("www.") { host.removeFirst(4) }
        let tail = rest.drop { $0 != "/" && $0 != "?" }
        var path = tail.prefix { $0 != "?" }
        while path.hasSuffix("/") { path.removeLast() }
        let query = tail.drop { $0 != "?" }.dropFirst().split(separator: "&").filter { !isTracker($0) }
        return host + path + (query.isEmpty ? "" : "?" + query.sorted().joined(separator: "&"))
    }

    private static func isTracker(_ parameter: Substring) -> Bool {
        let name = parameter.prefix { $0 != "=" }.lowercased()
        return name.hasPrefix("utm_") || trackers.contains(Substring(name))
    }
}
