/// How a check behaves towards the sites that it asks.
package struct Manners: Sendable {
  /// Who asks, as sites read it in their logs.
  package let agent: String
  /// How long to wait between two requests to one host.
  package let pause: Duration
  /// How long to wait for the head of an answer.
  package let limit: Duration
  /// How many redirections are followed.
  package let redirections: Int

  package init(agent: String, pause: Duration, limit: Duration, redirections: Int = 5) {
    self.agent = agent
    self.pause = pause
    self.limit = limit
    self.redirections = redirections
  }
}
