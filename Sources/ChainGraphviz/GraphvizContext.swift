internal import CGraphviz
internal import ChainDiagram
internal import Synchronization

/// The one owner of Graphviz in this process.
///
/// Graphviz keeps its state in globals, so nothing may touch it outside ``withShared(_:_:)``, which holds
/// the lock.
final class GraphvizContext {
  /// Which plug-ins a context opens.
  enum Plugins: Sendable {
    /// The dot layout plug-in alone, where it is found: the same coordinates, in a third of the time.
    case dotOnly

    /// All that Graphviz knows of.
    case all
  }

  let pointer: OpaquePointer
  private let plugins: Plugins

  private init(_ plugins: Plugins) throws(LayoutFailure) {
    guard let pointer = cgv_context_new(plugins == .dotOnly ? 1 : 0) else {
      throw .engineUnavailable
    }
    self.pointer = pointer
    self.plugins = plugins
  }

  deinit {
    cgv_context_free(pointer)
  }

  /// Whether the context has opened nothing but the dot layout plug-in.
  var isDotOnly: Bool { cgv_context_is_dot_only(pointer) != 0 }

  /// Runs `body` with the process's context while no other thread can.
  ///
  /// The context is started by the first call and kept. Asking for other plug-ins ends it and starts
  /// another.
  static func withShared<Result: Sendable>(
    _ plugins: Plugins, _ body: (GraphvizContext) throws(LayoutFailure) -> Result
  ) throws(LayoutFailure) -> Result {
    try shared.withLock { slot throws(LayoutFailure) in
      if let context = slot, context.plugins == plugins {
        return try body(context)
      }
      slot = nil
      let context = try GraphvizContext(plugins)
      slot = context
      return try body(context)
    }
  }

  private static let shared = Mutex<GraphvizContext?>(nil)
}
