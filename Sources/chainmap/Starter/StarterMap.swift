import ChainMaps

/// The map that a new one is made from: small, real, and with everything that a map of one's own
/// needs.
struct StarterMap {
  /// Its files by name. The map itself comes last: a folder that has it is complete.
  let files: [(name: String, bytes: [UInt8])]

  /// Makes the map with a date up to which it is true, such as 2026-11;
  /// without one it keeps the date at which it was written.
  init(asof: PartialDate?) {
    let written = "asof 2026-11"
    let map = Self.map.replacing(written, with: asof.map { "asof \($0)" } ?? written)
    files = [("members.csv", Self.tableBytes), ("map.chain", Array(map.utf8))]
  }

  /// The table as spreadsheets expect it: with a byte order mark, by which they tell UTF-8 from the
  /// encoding of the country, and lines that end in CR LF (RFC 4180).
  private static var tableBytes: [UInt8] {
    [0xEF, 0xBB, 0xBF] + Array(table.replacing("\n", with: "\r\n").utf8)
  }

  private static let map = """
    // A map to start from. Make it yours: change the names, add nodes, then ask what is missing.
    // 起步图谱。请改成您自己的产业链：改名称、加节点，再看缺什么。
    //
    // Behind two slashes stands a comment. Every name may be given in several languages.
    // 双斜线之后是注释。所有名称都可以写成多种语言。

    // The id of the map, its name, and how it is shown. 图谱的标识、名称与显示方式。
    map my-chain "Hydrogen trucks" zh "氢能货车" {
      home guangdong  // where members are wanted 希望成员所在的地区
      asof 2026-11  // the state of what is known 资料截止时间
      lang en, zh  // the languages of pictures and lists 图和清单的语言
    }

    // Regions, where organisations have their seat. 地区：单位所在地。
    region guangdong "Guangdong" zh "广东" {
      region guangzhou "Guangzhou" zh "广州"
      region shenzhen "Shenzhen" zh "深圳"
      region foshan "Foshan" zh "佛山"
      region yunfu "Yunfu" zh "云浮"
    }

    // Stages from left to right, segments in them, and nodes: a node is a place where organisations can
    // stand. "core" marks what the chain must not lack, "target" what it is there for.
    // 阶段从左到右，阶段内有环节，环节内有节点；节点是单位所处的位置。core 为核心节点，target 为目标节点。
    stage upstream {
      node assemblies "Membrane electrode assemblies" zh "膜电极" { core }
      node plates "Bipolar plates" zh "双极板" { unsurveyed "makers not yet looked up" zh "尚未调查" }
    }
    stage midstream {
      segment fuel-cell "Fuel cell system" zh "燃料电池系统" {
        node stacks "Fuel cell stacks" zh "燃料电池电堆" { core }
        node systems "Fuel cell systems" zh "燃料电池系统总成"
      }
    }
    stage downstream {
      node trucks "Fuel cell trucks" zh "燃料电池货车" { target }
    }

    // Links. An arrow leads from what gives to what takes; a comma means that all are required, a bar
    // (a | b -> c) that one of them will do. 链接：箭头由供方指向需方；逗号表示缺一不可，竖线表示任选其一。
    assemblies, plates -> stacks -> systems -> trucks

    // Organisations: as rows of a table, or as text. Only members count; a candidate is named beside
    // the gap that it could fill. 单位：可列入表格，也可写成文本。只有成员计数；候选单位列在其可填补的缺口旁。
    members from "members.csv"

    candidate sinosynergy "Sinosynergy" zh "国鸿氢能" {
      kind enterprise
      region yunfu
      makes stacks {
        source "https://www.scmp.com/business/china-business/article/3179447/china-has-discreetly-taken-10-cent-worlds-market-hydrogen"
        evidence page
      }
    }

    // What should hold; "chainmap check" says when it no longer does. 期望：不再成立时，chainmap check 会指出。
    expect every core node has some member "no core node is empty" zh "核心节点不空缺"
    expect some university in stacks "first mile: research on stacks" zh "最初一公里：电堆有高校研发"

    // A part of the map, for a picture of its own. 视图：可单独绘制的部分。
    view fuel-cell-chain "Fuel cell chain" zh "燃料电池链" {
      show nodes upstream of systems
      show nodes in fuel-cell
    }

    """

  private static let table = """
    id,name,name.zh,kind,region,role,node,evidence,source
    sinohykey,SinoHyKey,鸿基创能,enterprise,guangzhou,makes,assemblies,page,http://eng.hp.gov.cn/2019-06/03/c_380400.htm
    sustech,Southern University of Science and Technology,南方科技大学,university,shenzhen,researches,stacks,page,https://newshub.sustech.edu.cn/html/202003/24126.html
    qingneng,Guangdong Qingneng,广东清能,enterprise,foshan,makes,systems,page,http://auto.eastday.com/a/231107060620068322908-2.html
    qingneng,,,,,makes,trucks,page,http://auto.eastday.com/a/231107060620068322908-2.html

    """
}
