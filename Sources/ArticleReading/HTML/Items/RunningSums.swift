/// Sums over a list of numbers, so that any stretch of it is summed in one step.
struct RunningSums: Sendable {
    private var sums = [0]

    init(_ numbers: [Int]) {
        for number in numbers { sums.append(sums[sums.count - 1] + number) }
    }

    var total: Int { sums[sums.count - 1] }

    func sum(in range: Range<Int>) -> Int { sums[range.upperBound] - sums[range.lowerBound] }
}
