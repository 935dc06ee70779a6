import ChainText
import Foundation
import Testing

@Suite("Digests and base 64")
struct DigestTests {
  /// The examples of FIPS 180-4's companion, and lengths at which the padding changes.
  @Test(
    "SHA-256 of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func digests(text: String, expected: String) {
    let digest = SHA256.digest(of: Array(text.utf8))
    #expect(
      digest.map { String(UInt16(0x100 + UInt16($0)), radix: 16).dropFirst() }.joined() == expected)
  }

  @Test("the lengths at which the padding takes another block have digests of their own")
  func padding() {
    let digests = (50..<70).map { SHA256.digest(of: [UInt8](repeating: 0, count: $0)) }
    #expect(Set(digests).count == digests.count && digests.allSatisfy { $0.count == 32 })
  }

  @Test("base 64 is Foundation's", arguments: 0..<100)
  func base64(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ length) }
    #expect(
      String(decoding: Base64.encoded(bytes), as: UTF8.self) == Data(bytes).base64EncodedString())
  }
}
