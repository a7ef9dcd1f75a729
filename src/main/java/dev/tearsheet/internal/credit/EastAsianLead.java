package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Dateline;
import dev.tearsheet.internal.text.Eastern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Datelines of Chinese, Japanese and Korean papers, most of which name the reporter as well.
 *
 * <pre>{@code "新华社北京11月3日电（记者王小明）桥梁开通。" → 北京, 11月3日, 新华社; 王小明
 * "【東京=山田太郎】橋が開通した。"         → 東京; 山田太郎
 * "本报讯（记者 王小明）桥梁开通。"        → 王小明
 * "(서울=하늘뉴스) 홍길동 기자 = 다리가 …"  → 서울, 하늘뉴스; 홍길동}</pre>
 */
final class EastAsianLead {

  /** Characters in which such a lead ends. */
  private static final int MAX_LENGTH = 60;

  /** The agency's name ends with its kind: society, net, paper. */
  private static final Pattern WIRE =
      Pattern.compile(
          "^[「【（(〔\\[]?(?:((?:\\p{IsHan}{1,4}?[社网網报報])|本报|本報)[ 　]?)?(?:(?:记者|記者)(\\p{IsHan}{3}))?"
              + "(\\p{IsHan}{2,6}?)[ 　]?(\\d{1,2}月\\d{1,2}日|\\d{1,2}日)(?:综合)?[电電讯訊][」】）)〕\\]]?[ 　]?"
              + "(?:[（(](?:记者|記者)[:：]?[ 　]?([\\p{IsHan} 　、]{2,20})[）)])?[ 　]?");

  private static final Pattern REPORTER =
      Pattern.compile(
          "^[【〔（(\\[](?:記者|记者)[ 　]?(\\p{IsHan}{3}|\\p{IsHan}{2}|\\p{IsHan}{4})[ 　]?[／/]?[ 　]?"
              + "(\\p{IsHan}{2}[市縣县]|\\p{IsHan}{2})(?:報導|報道|报道)[】〕）)\\]][ 　]?");

  /** Place and reporter, or place and agency without a mark between them. */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "^[【［（\\[]([\\p{IsHan}\\p{IsKatakana}ー]{2,10}?)(?:[=＝・]([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,8})"
              + "|[ 　]*([0-9０-９]{1,2}日|[一二三四五六七八九十]{1,3}日)?[ 　]*(共同|時事|ロイター|AFP|ＡＦＰ))[】］）\\]][ 　]?(?:[-－–—][ 　]?)?");

  /** Who reports for whom, without a place: "本报讯（记者 王小明 通讯员 李小红）", "央视网消息（记者 王小明）：". */
  private static final Pattern REPORTED =
      Pattern.compile(
          "^(?:本[报報][讯訊]|(\\p{IsHan}{2,6}?)[ 　]?(?:消息|[讯訊电電]))[ 　]?"
              + "[（(](?:[^（()）]{0,8}?(?:记者|記者))[:：]?[ 　]?([\\p{IsHan} 　、]{2,30})[）)][ 　]?[:：，,]?[ 　]?");

  private static final Pattern KOREAN =
      Pattern.compile(
          "^[(\\[【](\\p{IsHangul}{2,6})[=＝]([\\p{IsHangul}A-Za-z0-9]{2,12})(?: (\\p{IsHangul}{2,4}) ?기자)?[)\\]】] ?"
              + "(?:((?:\\p{IsHangul}{2,4}[ ·,]){0,3}?\\p{IsHangul}{2,4}) ?(?:기자|특파원) ?= ?)?");

  /** The paper's name before the reporter's: "[하늘일보 홍길동 기자] ". */
  private static final Pattern KOREAN_PAPER =
      Pattern.compile(
          "^[\\[(【]([\\p{IsHangul}A-Za-z0-9]{2,12})[ =·/](\\p{IsHangul}{2,4}) ?기자[\\])】] ?(?:= ?)?");

  private EastAsianLead() {}

  static Optional<Lead> of(String paragraph) {
    if (paragraph.isEmpty()
        || (!Eastern.opens(paragraph) && "([".indexOf(paragraph.charAt(0)) < 0)) {
      return Optional.empty();
    }
    String start = StringUtils.left(paragraph, MAX_LENGTH);
    return wire(start, WIRE.matcher(start))
        .or(() -> reporter(REPORTER.matcher(start)))
        .or(() -> japanese(JAPANESE.matcher(start)))
        .or(() -> reported(REPORTED.matcher(start)))
        .or(() -> korean(KOREAN.matcher(start)))
        .or(() -> reported(KOREAN_PAPER.matcher(start)));
  }

  private static Optional<Lead> wire(String start, Matcher matcher) {
    if (!matcher.lookingAt() || matcher.end() >= start.length()) {
      return Optional.empty();
    }
    String names = matcher.group(2) == null ? matcher.group(5) : matcher.group(2);
    return lead(matcher, matcher.group(3), matcher.group(4), matcher.group(1), names);
  }

  private static Optional<Lead> reporter(Matcher matcher) {
    return matcher.lookingAt()
        ? lead(matcher, matcher.group(2), null, null, matcher.group(1))
        : Optional.empty();
  }

  private static Optional<Lead> reported(Matcher matcher) {
    return matcher.lookingAt()
        ? lead(matcher, null, null, matcher.group(1), matcher.group(2))
        : Optional.empty();
  }

  private static Optional<Lead> japanese(Matcher matcher) {
    return matcher.lookingAt()
        ? lead(matcher, matcher.group(1), matcher.group(3), matcher.group(4), matcher.group(2))
        : Optional.empty();
  }

  private static Optional<Lead> korean(Matcher matcher) {
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String name = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
    return lead(matcher, matcher.group(1), null, matcher.group(2), name);
  }

  private static Optional<Lead> lead(
      Matcher matcher,
      @Nullable String place,
      @Nullable String date,
      @Nullable String agency,
      @Nullable String names) {
    Dateline dateline =
        new Dateline(
            matcher.group().strip(),
            Optional.ofNullable(place),
            Optional.empty(),
            Optional.ofNullable(date),
            Optional.ofNullable(agency));
    return Optional.of(
        new Lead(dateline, names == null ? List.of() : EastAsianByline.parted(names)));
  }
}
