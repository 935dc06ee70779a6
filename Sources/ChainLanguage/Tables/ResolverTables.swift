import ChainDiagnostics
import ChainModel

extension Resolver {
  mutating func read(_ table: SourceFile, standing: Standing) {}
}
