/// Whether something holds, as far as anybody has looked: Kleene's strong logic of three values.
enum Truth: Sendable {
  case no, undecided, yes
}
