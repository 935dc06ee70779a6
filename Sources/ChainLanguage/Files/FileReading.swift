#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is open for reading; whoever opened it closes it.
struct OpenFile {
  private let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Reads what is left. Complexity: O(bytes).
  func readToEnd() throws(SourceFailure) -> [UInt8] {
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    // A file with holes may claim any size.
    guard size < Int(UInt32.max) else { throw .tooLarge }
    // One byte more than the file has, so that its end is met at once.
    var room = max(size + 1, 1 << 16)
    var bytes: [UInt8] = []
    while true {
      guard bytes.count + room <= Int(UInt32.max) else { throw .tooLarge }
      let chunk = try read(upTo: room)
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      guard chunk.count == room else { return bytes }
      room = bytes.count
    }
  }

  /// Reads so many bytes, fewer only at the end.
  private func read(upTo room: Int) throws(SourceFailure) -> [UInt8] {
    var failure: SourceFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room {
        let rest = UnsafeMutableRawBufferPointer(
          UnsafeMutableBufferPointer(rebasing: buffer[count...]))
        switch systemRead(descriptor, rest.baseAddress, rest.count) {
        case 0: return
        case let got where got > 0: count += got
        default:
          if errno == EINTR { continue }
          failure = SourceFailure(errno: errno)
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

/// The system's `read`, which the methods of that name would hide.
private let systemRead = read

extension SourceFailure {
  /// What an error number of the system means for a reader of maps.
  init(errno number: Int32) {
    self =
      switch number {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .folder
      case EACCES, EPERM: .forbidden
      default: .system(number)
      }
  }
}
