/// A rectangle on a cover in pixels from its upper left corner.
package struct CoverBox: Hashable, Sendable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package var bottom: Double { y + height }
    package var right: Double { x + width }
}
