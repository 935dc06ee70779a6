import ChainModel
import Testing

@Suite struct RegisterCodeTests {
  /// Numbers of public companies and universities, as their own pages and the registers give them.
  @Test(arguments: [
    ("91440300192317458F", RegisterCode.Register.uscc), ("9144030071526726XG", .uscc),
    ("914403001922038216", .uscc), ("91350900587527783P", .uscc), ("HWUPKR0MPOU8FGXBT394", .lei),
    ("549300KB6NK5SBD14S87", .lei), ("22099131", .ubn), ("04595257", .ubn),
    ("00q4vv597", .ror), ("https://ror.org/0064kty71", .ror), ("049tv2d57", .ror),
  ])
  func realNumbersAreRecognisedAndRight(text: String, register: RegisterCode.Register) {
    let code = RegisterCode(text)
    #expect(code.register == register && code.fault == nil)
  }

  private func numbers(_ list: String) -> [String] {
    list.split(separator: " ").map(String.init)
  }

  @Test func checkDigitsAgreeWithAnotherImplementation() {
    for number in numbers(RegisterNumbers.uscc) {
      #expect(RegisterCode(number, register: .uscc).fault == nil, "\(number)")
      let wrong = number.dropLast() + (number.last == "7" ? "8" : "7")
      #expect(
        RegisterCode(String(wrong), register: .uscc).fault == .checkDigits(fitting: number))
    }
    for number in numbers(RegisterNumbers.lei) {
      #expect(RegisterCode(number, register: .lei).fault == nil, "\(number)")
      let wrong = number.dropLast(2) + (number.hasSuffix("11") ? "12" : "11")
      #expect(RegisterCode(String(wrong), register: .lei).fault == .checkDigits(fitting: number))
    }
    for verdict in numbers(RegisterNumbers.ubn) {
      let number = String(verdict.dropLast())
      let code = RegisterCode(number, register: .ubn)
      #expect((code.fault == nil) == (verdict.last == "+"), "\(number)")
      if case .checkDigits(let fitting) = code.fault {
        #expect(RegisterCode(fitting, register: .ubn).fault == nil)
      }
    }
  }

  @Test func everyWrongCharacterOfACreditCodeIsFound() {
    let number = Array("91440300192317458F")
    for place in 0..<17 {
      for other in "0123456789ABCDEFGHJKLMNPQRTUWXY" where other != number[place] {
        var wrong = number
        wrong[place] = other
        #expect(RegisterCode(String(wrong), register: .uscc).fault != nil)
      }
    }
  }

  @Test func shapes() {
    #expect(RegisterCode("91440300192317458O").fault == .character("O"))
    #expect(RegisterCode("9144", register: .uscc).fault == .length(expected: 18))
    #expect(RegisterCode("0x", register: .ror).fault == .length(expected: 9))
    #expect(RegisterCode("00q4vv598").fault == .checkDigits(fitting: "00q4vv597"))
    // Blanks and hyphens as in documents, and small letters.
    #expect(RegisterCode("91440300-1923 17458f").fault == nil)
    // Numbers of other registers are let be.
    for other in [
      "", "12345", "22099132", "HK-0012345", "440301199001011234", "IG 97-113",
      "ABCDEFGHIJKLMNOPQR",
    ] {
      #expect(RegisterCode(other).register == nil && RegisterCode(other).fault == nil, "\(other)")
    }
  }

  @Test func divisions() throws {
    let shenzhen = try #require(RegisterCode("91440300192317458F").division)
    #expect(shenzhen.name == "广东省深圳市")
    #expect(shenzhen.lies(in: "深圳") == true && shenzhen.lies(in: "深圳市") == true)
    #expect(shenzhen.lies(in: "广东") == true && shenzhen.lies(in: "广州") == false)
    #expect(shenzhen.lies(in: "江苏省") == false && shenzhen.lies(in: "香港") == false)
    #expect(shenzhen.lies(in: "Shenzhen") == nil && shenzhen.lies(in: "大湾区") == nil)
    let beijing = try #require(AdministrativeDivision(code: "110108"))
    #expect(beijing.name == "北京市" && beijing.lies(in: "北京") == true)
    #expect(AdministrativeDivision(code: "990000") == nil)
    let inner = try #require(AdministrativeDivision(code: "152501"))
    #expect(inner.name == "内蒙古自治区锡林郭勒盟" && inner.lies(in: "内蒙古") == true)
  }

  @Test func kinds() {
    let company = RegisterCode("91440300192317458F")
    #expect(company.fits(.enterprise) && company.fits(.institute))
    #expect(!company.fits(.university) && !company.fits(.agency))
    #expect(RegisterCode("22099131").fits(.university))
  }
}
