/// What listeners are told.
package enum PreviewEvent: Hashable, Sendable {
    /// Something else is said or left out now.
    case changed(revision: Int)

    /// An export has got on.
    case export(ExportDocument)
}

extension PreviewDesk {
    /// What happens from now on; ends when nobody listens any more.
    package func events() -> AsyncStream<PreviewEvent> {
        listenerCount += 1
        let number = listenerCount
        let (stream, continuation) = AsyncStream.makeStream(
            of: PreviewEvent.self, bufferingPolicy: .bufferingNewest(100))
        continuation.onTermination = { _ in Task { await self.forget(number) } }
        listeners[number] = continuation
        return stream
    }

    func tell(_ event: PreviewEvent) {
        for listener in listeners.values { listener.yield(event) }
    }

    private func forget(_ number: Int) { listeners[number] = nil }
}
