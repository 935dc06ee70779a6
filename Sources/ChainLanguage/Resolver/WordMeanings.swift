import ChainModel
import ChainSyntax

extension OrganisationKind {
  init(_ word: KindWord) {
    self =
      switch word {
      case .enterprise: .enterprise
      case .university: .university
      case .institute: .institute
      case .agency: .agency
      case .service: .service
      }
  }
}

extension Role {
  init(_ word: RoleWord) {
    self =
      switch word {
      case .makes: .makes
      case .supplies: .supplies
      case .researches: .researches
      case .pilots: .pilots
      case .tests: .tests
      case .operates: .operates
      case .serves: .serves
      }
  }
}

extension Evidence {
  init(_ word: GradeWord) {
    self =
      switch word {
      case .page: .page
      case .dataset: .dataset
      case .announced: .announced
      case .partial: .partial
      }
  }
}

extension Standing {
  init(_ word: StandingWord) {
    self =
      switch word {
      case .member: .member
      case .candidate: .candidate
      }
  }
}

extension Link.Kind {
  init(_ arrow: ArrowKind) {
    self =
      switch arrow {
      case .requirement: .requirement
      case .returnFlow: .returnFlow
      case .support: .support
      }
  }
}

extension PartialDate {
  /// The date of the text, which the parser has found in the calendar.
  init?(_ literal: DateLiteral) {
    self.init(year: literal.year, month: literal.month, day: literal.day)
  }
}

extension Share {
  /// A share from the digits of a percentage, so many of them behind the point; nil outside of
  /// 0…100 %. More than three decimals are rounded.
  init?(digits: Int, decimals: Int) {
    var thousandths = digits
    for _ in 0..<max(0, 3 - decimals) {
      let (product, overflows) = thousandths.multipliedReportingOverflow(by: 10)
      guard !overflows else { return nil }
      thousandths = product
    }
    var remainder = 0
    for _ in 0..<max(0, decimals - 3) {
      remainder = thousandths % 10
      thousandths /= 10
    }
    self.init(thousandths: remainder >= 5 ? thousandths + 1 : thousandths)
  }
}
