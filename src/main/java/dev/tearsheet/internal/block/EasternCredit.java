package dev.tearsheet.internal.block;

import dev.tearsheet.internal.text.Eastern;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Tells a picture's caption in Chinese, Japanese and Korean by who made or gave the picture at its
 * end, and a credit alone by the label that opens it.
 *
 * <pre>{@code "开通后的新桥。王小明 摄"
 * "開通した橋＝三日、港市（安藤花子撮影）"
 * "새 다리의 모습. 하늘뉴스 제공"
 * "图片来源：港口网"}</pre>
 */
final class EasternCredit {

  /** UTF-16 units of a caption. */
  private static final int MAX_CAPTION = 120;

  /** UTF-16 units of a credit without a caption. */
  private static final int MAX_ALONE = 30;

  private static final String[] ENDS = {
    " 摄", "　摄", " 攝", "　攝", "撮影）", "撮影)", "写す", "提供）", "供图", "供圖", " 제공"
  };

  private static final List<String> LABELS =
      List.of(
          "图片来源：", "圖片來源：", "图源：", "图/", "圖/", "图：", "摄影：", "攝影：", "写真：", "写真=", "写真提供：", "撮影：",
          "사진=", "사진:", "사진 =", "사진제공=", "사진 제공=");

  private EasternCredit() {}

  static boolean ends(String line) {
    if (line.isEmpty()
        || line.length() > MAX_CAPTION
        || !Eastern.is(line.charAt(line.length() - 1))) {
      return false;
    }
    String inner = StringUtils.strip(line, "[]()（）【】");
    return Strings.CS.endsWithAny(line, ENDS)
        || (line.length() <= MAX_ALONE && LABELS.stream().anyMatch(inner::startsWith));
  }
}
