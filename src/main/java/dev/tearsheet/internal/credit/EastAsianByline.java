package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.Eastern;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Bylines of Chinese, Japanese and Korean papers, in which nothing parts the name from its role.
 *
 * <pre>{@code "記者王小明／台北報導"   → 王小明
 * "【記者王小明台北報導】" → 王小明
 * "文/王小明 圖/李大華"    → 王小明
 * "本报记者 王小明 李小红"  → 王小明, 李小红
 * "取材・文：安藤花子"      → 安藤花子
 * "港口报记者 王小明"      → 王小明
 * "安藤花子記者"           → 安藤花子
 * "（安藤花子）"           → 安藤花子
 * "홍길동기자"            → 홍길동
 * "홍길동, 김철수 기자"     → 홍길동, 김철수
 * "[서울=홍길동 기자]"      → 홍길동}</pre>
 */
final class EastAsianByline {

  /** Characters; such a line holds a few names and a place, and perhaps its dates behind them. */
  private static final int MAX_LENGTH = 40;

  /** Names of three characters are by far the most; a place has two, and perhaps its kind. */
  private static final Pattern REPORTER =
      Pattern.compile(
          "^(?:本報|本报)?(?:記者|记者)[ 　]?(\\p{IsHan}{3}|\\p{IsHan}{2}|\\p{IsHan}{4})"
              + "[ 　]?[／/]?[ 　]?(?:\\p{IsHan}{2}[市縣县]|\\p{IsHan}{2})?(?:報導|報道|报道)$");

  /** Several names, parted by marks or blanks, a place behind them or none. */
  private static final Pattern REPORTERS =
      Pattern.compile(
          "^(?:本報|本报)?(?:記者|记者)[ 　:：]?(\\p{IsHan}{2,3}(?:[、 　](?!报道|報導|報道)\\p{IsHan}{2,3}){1,3}?)[ 　]?(?:報導|報道|报道)?$");

  private static final Pattern WRITER =
      Pattern.compile(
          "^(?:撰文|文|文字|採訪|采写|取材・文|取材・執筆|文・写真|文・構成|執筆者?|ライター|聞き手(?:・構成)?|作者|整理|取材)[ 　]?[／/｜|:：＝=・][ 　]?(\\p{IsHan}{2,4})(?:[ 　／/｜|].*)?$");

  /** What the writer is between label and name: "作者：本报记者 王小明", "文/通讯员王小明". */
  private static final Pattern TITLED =
      Pattern.compile(
          "^(?:作者|撰稿|撰文|文|文字|采写|採寫|採訪)[ 　]?[／/｜|:：][ 　]{0,3}(?:本[报報网網刊台社])?"
              + "(?:(?:特[约約派]|[实實][习習]|[见見][习習]|首席|全媒体)?(?:记者|記者)|通[讯訊][员員])[ 　:：]{0,3}"
              + "(\\p{IsHan}{2,4}(?:[、 　]\\p{IsHan}{2,4}){0,3})$");

  private static final Pattern PAPERS =
      Pattern.compile("^\\p{IsHan}{0,6}(?:记者|記者)[ 　:：](\\p{IsHan}{2,4})(?:[ 　](?:報導|報道|报道))?$");

  /** The role behind the name; papers and desks have reporters as well: "港口新聞記者". */
  private static final Pattern SUFFIXED =
      Pattern.compile(
          "^(?!\\p{IsHan}{0,2}(?:本[報报社]|特[派约約]|新[聞闻]|女性|男性|担当|[市县縣省]))"
              + "(\\p{IsHan}{2,4}(?<![報报社網网台局部刊派闻聞]))[ 　]?(?:記者|记者)$");

  /** A blank between family and given name: "安藤 花子 記者". */
  private static final Pattern SPACED =
      Pattern.compile("^(\\p{IsHan}{1,3}[ 　]\\p{IsHan}{1,3})[ 　](?:記者|ライター|編集委員)$");

  /** The department before the name, or behind it in brackets: "社会部 安藤花子". */
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "^(?:(?:\\p{IsHan}{1,4}[部局]|編集委員|論説委員|特派員)[ 　](\\p{IsHan}{3,4})|(\\p{IsHan}{3,4})[（(]\\p{IsHan}{1,4}[部局][）)]?)$");

  /** A place in katakana before the name: "ロンドン＝安藤花子". */
  private static final Pattern ABROAD =
      Pattern.compile("^[\\p{IsKatakana}ー]{2,10}[＝=](\\p{IsHan}{3,4})$");

  /** Behind the source on one line: "来源：港口网 作者：王小明". */
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:来源|來源|出处|稿源)[:：][^:：]{2,14}[ 　](?:作者|记者|記者)[:：][ 　]?(\\p{IsHan}{2,4})(?:[ 　].*)?$");

  /** A line of names in brackets and no more: "（安藤花子、山本大輝）". */
  private static final Pattern ENCLOSED =
      Pattern.compile("^[【（(〔［\\[](\\p{IsHan}{3,4}(?:[、・　 ]\\p{IsHan}{3,4}){0,3})[】）)〕］\\]]$");

  /** A reporter in brackets, with nothing before the name: "（记者王小明）". */
  private static final Pattern SIGNED =
      Pattern.compile("^[【（(〔](?:本[报報])?(?:记者|記者)(?![会會团團]|提供|拍[摄攝])(\\p{IsHan}{2,3})[】）)〕]$");

  /** Characters that end given names in Japan, and hardly the words of headings. */
  private static final String GIVEN_ENDS = "子郎美雄夫男介太也司香奈恵彦樹輝鶴穂";

  private static final String[] NO_NAMES = {"男子", "女子", "電子", "様子", "調子", "選手会"};

  /** What stands before the names of those who are no reporters of the house. */
  private static final Set<String> ROLES =
      Set.of("记者", "記者", "通讯员", "通訊員", "实习生", "實習生", "见习记者", "实习记者", "特约记者", "摄影", "攝影", "摄影报道");

  private static final Pattern KOREAN =
      Pattern.compile(
          "^(?:[\\[(].{2,20}[\\])] ?|\\[\\p{IsHangul}{2,4}=)?(?:기자명 |글[ =]|글·사진[ =])?(\\p{IsHangul}{2,4}?(?:[,·] ?\\p{IsHangul}{2,4}){0,3}?) ?(?:선임|수석)?(?:기자|특파원|논설위원)(?: =)?\\]?(?: .*)?$");

  private EastAsianByline() {}

  /** The names, when the line is such a byline. */
  static List<String> names(String line) {
    String plain = StringUtils.strip(line, " 　【】〔〕（）()［］[]");
    int digit = StringUtils.indexOfAny(plain, "0123456789");
    if ((digit < 0 ? plain.length() : digit) > MAX_LENGTH || plain.isEmpty() || !isEastern(plain)) {
      return List.of();
    }
    Matcher spaced = SPACED.matcher(plain);
    if (spaced.matches()) {
      return List.of(spaced.group(1));
    }
    for (Pattern pattern :
        List.of(
            REPORTER,
            REPORTERS,
            TITLED,
            WRITER,
            PAPERS,
            LABELLED,
            SUFFIXED,
            DEPARTMENT,
            ABROAD,
            KOREAN)) {
      boolean whole = pattern == KOREAN && !KOREAN.matcher(plain).matches();
      Matcher matcher = pattern.matcher(whole ? line.strip() : plain);
      if (matcher.matches()) {
        String found = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return parted(found);
      }
    }
    Matcher signed = SIGNED.matcher(line.strip());
    return signed.matches() ? List.of(signed.group(1)) : enclosed(line.strip());
  }

  /** The names of a list; what somebody is stands between them as they do: "通讯员". */
  static List<String> parted(String names) {
    return Stream.of(StringUtils.split(names, "、，, 　·"))
        .filter(name -> !ROLES.contains(name))
        .toList();
  }

  private static List<String> enclosed(String line) {
    Matcher matcher = ENCLOSED.matcher(line);
    List<String> names =
        matcher.matches()
            ? List.of(StringUtils.split(matcher.group(1), "、・ 　"))
            : List.<String>of();
    boolean given =
        names.stream().anyMatch(name -> GIVEN_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0);
    return given && !Strings.CS.containsAny(line, NO_NAMES) ? names : List.of();
  }

  /** Whom a line in brackets behind a story names: "（安藤花子）", "（记者 王小明）", "（记者王小明）". */
  static List<String> signed(String line) {
    String plain = line.strip();
    boolean bracketed = !plain.isEmpty() && "【（(〔".indexOf(plain.charAt(0)) >= 0;
    return bracketed ? names(plain) : List.of();
  }

  private static boolean isEastern(String text) {
    return Eastern.opens(text) || Eastern.is(text.charAt(text.length() - 1));
  }
}
