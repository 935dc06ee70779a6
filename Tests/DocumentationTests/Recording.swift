import Foundation
import Testing

/// Whether what the tool says goes into the pages instead of being compared with them.
enum Recording {
  /// `RECORD_SNAPSHOTS=1` asks for it.
  static let isOn = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
}

/// The tests that may write pages: one after the other, since several write the same page.
@Suite(.serialized) enum RecordedTests {}
