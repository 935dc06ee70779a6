import ChainDiagnostics

extension Explanation {
  /// The explanations of the codes of ``DrawingIssue``; no text can show them.
  static let ofPictures: [Explanation] = [
    Explanation(
      701, "A layout that contradicts itself", zh: "布局问题自相矛盾",
      rule:
        "What chainmap asks of Graphviz is checked before it is asked. That this check fails is a fault of chainmap, not of the map.",
      zh: "chainmap 在调用 Graphviz 之前会检查布局问题。检查未通过说明 chainmap 自身有误，与产业链图谱内容无关。"),
    Explanation(
      702, "A map that is too large to draw", zh: "产业链图谱过大，无法绘制",
      rule:
        "Laying out a picture takes time and memory that grow faster than the map. Beyond the limits no picture is of use to a reader either; draw parts of the map.",
      zh: "布局所需的时间和内存比图的规模增长得更快，超过上限的图谱也难以阅读；请分部分绘制。"),
    Explanation(
      703, "Graphviz does not start", zh: "Graphviz 未能启动",
      rule:
        "Pictures are laid out by the Graphviz library with its dot layout plug-in. Install Graphviz, or see that there is memory left.",
      zh: "图的布局由 Graphviz 及其 dot 布局插件完成。请安装 Graphviz，或确认内存充足。"),
    Explanation(
      704, "Graphviz failed", zh: "Graphviz 出错",
      rule:
        "The layout library reported an error in the midst of its work; its own words stand under the diagnostic. No picture is written.",
      zh: "布局过程中 Graphviz 报告了错误，其原文列在诊断之下。不会写出任何图片。"),
    Explanation(
      705, "A box without a place", zh: "方框没有位置",
      rule:
        "Every position that Graphviz gives is verified. One was missing or not in its column, so no picture is written.",
      zh: "chainmap 会核对 Graphviz 给出的每个位置。有方框缺少位置或不在所属的列中，因此不写出图片。"),
  ]
}
