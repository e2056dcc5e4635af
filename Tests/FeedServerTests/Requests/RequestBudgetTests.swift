import FeedServer
import Testing

@Suite struct RequestBudgetTests {
    private let start = ContinuousClock.now

    @Test func `twice a second's requests may come at once, and no more`() {
        var budget = RequestBudget(perSecond: 50)
        let allowed = (0..<150).map { _ in budget.spend("a", at: start) }
        #expect(allowed == Array(repeating: true, count: 100) + Array(repeating: false, count: 50))
    }

    @Test func `the budget fills with time, up to its limit`() {
        var budget = RequestBudget(perSecond: 10)
        for _ in 0..<20 { _ = budget.spend("a", at: start) }
        let later = (0..<8).map { _ in budget.spend("a", at: start + .milliseconds(500)) }
        #expect(later.count { $0 } == 5)
        let muchLater = (0..<100).map { _ in budget.spend("a", at: start + .seconds(3_600)) }
        #expect(muchLater.count { $0 } == 20)
    }

    @Test func `each client has its own`() {
        var budget = RequestBudget(perSecond: 1)
        for _ in 0..<10 { _ = budget.spend("a", at: start) }
        let allowed = ["a", "b"].map { budget.spend($0, at: start) }
        #expect(allowed == [false, true])
    }

    @Test func `a clock that goes back gives nothing and takes nothing`() {
        var budget = RequestBudget(perSecond: 1)
        let times = [start, start - .seconds(60), start - .seconds(60)]
        let allowed = times.map { budget.spend("a", at: $0) }
        #expect(allowed == [true, true, false])
    }

    @Test func `clients without number need no memory without limit`() {
        var budget = RequestBudget(perSecond: 1)
        for client in 0..<100_000 { _ = budget.spend("\(client)", at: start) }
        #expect(budget.rememberedClientCount <= 8_192)
    }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("2001:db8:1:2:3:4:5:6", "20.1.d.b8.0.1.0.2"),
        ("2001:db8:1:2::", "20.1.d.b8.0.1.0.2"), ("-", "-"),
    ])
    func `a network of IPv6 counts as one client`(address: String, name: String) {
        #expect(ClientAddress.network(address) == name)
    }
}
