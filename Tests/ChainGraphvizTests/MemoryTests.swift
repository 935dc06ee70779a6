#if os(Linux)
  import ChainDiagram
  import ChainGraphviz
  import Glibc
  import Testing

  @Suite struct MemoryTests {
    /// Graphviz and the fence free what they take: nothing grows with the number of layouts.
    ///
    /// In a process of its own, since other tests take memory at the same time.
    @Test func residentMemoryStaysFlat() async {
      await #expect(processExitsWith: .success) {
        let engine = GraphvizLayoutEngine()
        let problem = LayoutProblem.random(seed: 9, boxes: 40, columns: 6, edges: 50)
        for _ in 0..<100 { _ = try engine.solve(problem) }
        let before = try residentBytes()
        for _ in 0..<300 { _ = try engine.solve(problem) }
        // Keeping 4 KB of each layout would show as 1.2 MB.
        #expect(try residentBytes() - before < 1_000_000)
      }
    }
  }

  /// The second number of /proc/self/statm, which counts pages.
  private func residentBytes() throws -> Int {
    let file = try #require(fopen("/proc/self/statm", "r"))
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 128)
    let length = fread(&buffer, 1, buffer.count, file)
    let fields = String(decoding: buffer[..<length], as: UTF8.self).split(separator: " ")
    return try #require(fields.count > 1 ? Int(fields[1]) : nil) * Int(getpagesize())
  }
#endif
