package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Contributor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Credits in brackets behind the last sentence of a Chinese, Japanese or Korean story, in its
 * paragraph.
 *
 * <pre>{@code "…随之增加。（记者张晓华、李建国）" → "…随之增加。", 张晓华, 李建国
 * "…考えだ。【山田太郎】"          → "…考えだ。", 山田太郎
 * "…있다.부산=홍길동 기자"        → "…있다.", 홍길동
 * "…增加。（编辑：王丽）（完）"      → "…增加。", 王丽 (editing)}</pre>
 *
 * @param story the paragraph without them
 * @param reporters who wrote the story
 * @param others who did other work
 */
record EasternTail(String story, List<String> reporters, List<Contributor> others) {

  /** Characters of one bracket's text. */
  private static final int MAX_LENGTH = 40;

  /** Reporters, editors and the end. */
  private static final int MAX_GROUPS = 4;

  /** Digits of the day behind the credits of a Taiwanese agency: "1130424". */
  private static final int MAX_DAY = 8;

  private static final String CLOSING = "）)】〕";
  private static final String OPENING = "（(【〔";
  private static final String ENDS = "。！？”」』…";

  /** What a story ends with that credits nobody. */
  private static final Set<String> END = Set.of("完", "全文完", "终", "終", "了", "おわり");

  /**
   * Whom they work for, the role, and names of two to four characters; no words of reporters: "会"
   * is their meeting, "提供" a picture of theirs.
   */
  private static final Pattern REPORTERS =
      Pattern.compile(
          "(?:(?:本[报報刊网網台社]|\\p{IsHan}{1,5}[报報网網台社视視])?(?:特[约約派]|见习|全媒体)?(?:记者|記者)"
              + "(?![会會团團]|提供|拍[摄攝])[ 　:：/／]?|(?:作者|撰文|文)[ 　]?[:：/／])"
              + "(\\p{IsHan}{2,4}(?:[、，, 　]\\p{IsHan}{2,4}){0,7})");

  private static final String KOREAN = "기자";

  /** The town, one or two names and the role: " 부산=홍길동 기자". */
  private static final Pattern SIGNED =
      Pattern.compile(
          "[ /]{0,3}(?:\\p{IsHangul}{2,6}=)?((?:\\p{IsHangul}{2,4}[ ·,]{1,2})?\\p{IsHangul}{2,4}) ?기자");

  /** The last credits of a paragraph; the paragraph itself and nobody when it has none. */
  static EasternTail of(String paragraph) {
    List<String> reporters = new ArrayList<>();
    List<Contributor> others = new ArrayList<>();
    String story = korean(paragraph, reporters);
    String rest = undated(story);
    for (int i = 0; i < MAX_GROUPS; i++) {
      int open = open(rest);
      if (open < 0 || !takes(rest.substring(open), reporters, others)) {
        break;
      }
      rest = rest.substring(0, open).stripTrailing();
      story = rest;
    }
    return new EasternTail(story, List.copyOf(reporters), List.copyOf(others));
  }

  /** Without the Korean reporter and the mailbox behind the last sentence. */
  private static String korean(String paragraph, List<String> reporters) {
    String mailless = paragraph;
    if (paragraph.indexOf('@', Math.max(0, paragraph.length() - MAX_LENGTH)) > 0) {
      mailless = paragraph.substring(0, paragraph.lastIndexOf(' ') + 1).stripTrailing();
    }
    int stop = mailless.endsWith(KOREAN) ? mailless.lastIndexOf('.') + 1 : 0;
    Matcher matcher = SIGNED.matcher(mailless.substring(stop));
    if (stop == 0 || !matcher.matches()) {
      return paragraph;
    }
    reporters.addAll(EastAsianByline.parted(matcher.group(1)));
    return mailless.substring(0, stop);
  }

  private static String undated(String paragraph) {
    String plain = StringUtils.stripEnd(paragraph, "0123456789");
    boolean day =
        paragraph.length() - plain.length() <= MAX_DAY
            && !plain.isEmpty()
            && CLOSING.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    return day ? plain : paragraph;
  }

  /** Where the bracket opens that ends a text behind a sentence, or behind another; -1 for none. */
  private static int open(String text) {
    int last = text.length() - 1;
    int kind = last < 1 ? -1 : CLOSING.indexOf(text.charAt(last));
    int open = kind < 0 ? -1 : text.lastIndexOf(OPENING.charAt(kind));
    String before = open < 1 ? "" : text.substring(0, open).stripTrailing();
    boolean behind =
        !before.isEmpty() && (ENDS + CLOSING).indexOf(before.charAt(before.length() - 1)) >= 0;
    return behind && last - open <= MAX_LENGTH ? open : -1;
  }

  private static boolean takes(String group, List<String> reporters, List<Contributor> others) {
    String inner = group.substring(1, group.length() - 1).strip();
    if (END.contains(inner)) {
      return true;
    }
    Matcher matcher = REPORTERS.matcher(inner);
    if (matcher.matches()) {
      reporters.addAll(0, EastAsianByline.parted(matcher.group(1)));
      return true;
    }
    List<String> signed = EastAsianByline.signed(group);
    reporters.addAll(0, signed);
    List<Contributor> credited =
        signed.isEmpty() ? CreditLine.parse(group, CreditLine.Where.END) : List.of();
    others.addAll(0, credited);
    return !signed.isEmpty() || !credited.isEmpty();
  }
}
