import FeedServer
import Testing

@Suite struct OpenConnectionsTests {
    @Test func `each client has its own, and gives them back`() {
        let connections = OpenConnections(most: 2)
        let first = (0..<3).map { _ in connections.add("a") } + [connections.add("b")]
        #expect(first == [true, true, false, true])
        connections.remove("a")
        let then = [connections.add("a"), connections.add("a")]
        #expect(then == [true, false])
    }

    @Test func `clients that are gone need no memory`() {
        let connections = OpenConnections(most: 2)
        for number in 0..<1_000 where connections.add("\(number)") { connections.remove("\(number)") }
        #expect(connections.clientCount == 0)
    }
}
