/// What two functions give, worked out at once.
package func inParallel<First: Sendable, Second: Sendable>(
  _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let second = WorkAside(second)
  return (first(), second.value)
}
