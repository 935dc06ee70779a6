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
    Explanation(
      711, "A colour that no picture has", zh: "图中没有的颜色",
      rule:
        "A theme (render --theme) sets the custom properties that docs/svg.md lists. A name that is not among them would change nothing.",
      zh: "主题文件（render --theme）设置 docs/svg.md 所列的自定义属性。其他名称不起作用。"),
    Explanation(
      712, "Not a colour of a theme", zh: "不是主题可用的颜色",
      rule:
        "Colours of a theme are written as #rrggbb or #rgb, so that every program that draws the picture takes them.",
      zh: "主题的颜色写成 #rrggbb 或 #rgb，以便各种绘图程序都能识别。"),
    Explanation(
      713, "A theme that sets more than colours", zh: "主题设置了颜色以外的内容",
      rule:
        "A theme sets colours: svg.chainmap { --gap: #7b1fa2; }, and the same inside of @media (prefers-color-scheme: dark) { … } for dark screens. Other rules belong into the style sheet of the page that shows the picture.",
      zh:
        "主题只设置颜色：svg.chainmap { --gap: #7b1fa2; }，深色模式的颜色写在 @media (prefers-color-scheme: dark) { … } 之中。其他规则请写在展示该图的网页的样式表里。"
    ),
    Explanation(
      714, "A brace or a comment that is not closed", zh: "大括号或注释没有闭合",
      rule: "Each { of a style sheet has its }, and each /* its */.",
      zh: "样式表中每个 { 都要有对应的 }，每个 /* 都要有对应的 */。"),
    Explanation(
      715, "A text that is hard to read on its ground", zh: "文字与底色对比不足",
      rule:
        "Texts of a picture’s size need a contrast of 4.5 : 1 with what they stand on (WCAG 2.2, criterion 1.4.3). The theme is taken all the same.",
      zh: "图中文字与其底色的对比度应达到 4.5 : 1（WCAG 2.2 成功准则 1.4.3）。主题仍会使用。"),
  ]
}
