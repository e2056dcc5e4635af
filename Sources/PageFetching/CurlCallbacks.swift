internal import CCurl
internal import Glibc

/// Takes bytes of the page (`CURLOPT_WRITEFUNCTION`); any other count than that given ends the transfer.
let receiveBytes: curl_write_callback = { pointer, size, count, context in
    guard let pointer, let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    let length = size * count
    return pointer.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
        transfer.take(UnsafeBufferPointer(start: bytes, count: length)) ? length : 0
    }
}

/// Takes a line of a header (`CURLOPT_HEADERFUNCTION`).
let receiveHeader: curl_write_callback = { pointer, size, count, context in
    guard let pointer, let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    let length = size * count
    let line = pointer.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
        String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
    }
    transfer.take(headerLine: line)
    return length
}

/// Opens the socket for a connection, unless its address is refused (`CURLOPT_OPENSOCKETFUNCTION`).
let openSocket: curl_opensocket_callback = { context, purpose, address in
    guard let context, let address, purpose == CURLSOCKTYPE_IPCXN else { return CURL_SOCKET_BAD }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    guard let bytes = addressBytes(of: address), transfer.policy.allows(bytes) else {
        transfer.wasRefused = true
        return CURL_SOCKET_BAD
    }
    let peer = address.pointee
    return socket(peer.family, peer.socktype | Int32(SOCK_CLOEXEC.rawValue), peer.protocol)
}

/// The IP address in network order, or nil for another kind of address.
private func addressBytes(of address: UnsafeMutablePointer<curl_sockaddr>) -> [UInt8]? {
    withUnsafePointer(to: &address.pointee.addr) { pointer in
        let raw = UnsafeRawPointer(pointer)
        switch address.pointee.family {
        case AF_INET:
            return withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in.self).sin_addr) { Array($0) }
        case AF_INET6:
            return withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr) { Array($0) }
        default: return nil
        }
    }
}
