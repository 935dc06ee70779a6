#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why something could not be written, in the system's number.
struct WriteFailure: Error {
  let number: Int32

  /// The failure of the system call just made.
  static var ofLastCall: Self { Self(number: errno) }

  /// The system's words for it.
  var reason: String { String(cString: strerror(number)) }
}

/// A file that is open for writing; whoever opened it closes it.
struct OpenFile {
  let descriptor: Int32

  /// Writes all bytes, in as many pieces as the system takes.
  func write(_ bytes: [UInt8]) throws(WriteFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw .ofLastCall
      }
    }
  }

  /// Some who start us hand over a pipe that does not block.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&request, 1, -1)
  }
}

/// The system's `write`, which the method of that name would hide.
private let systemWrite = write
