package dev.tearsheet;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random pages, the same on every run. */
final class RandomPages {

  private static final long SEED = 20261123;
  private static final int COUNT = 150;

  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "h1",
          "h2",
          "ul",
          "li",
          "ol",
          "table",
          "tr",
          "td",
          "blockquote",
          "pre",
          "article",
          "section",
          "figure",
          "figcaption",
          "b",
          "a",
          "span",
          "em",
          "script",
          "style",
          "template",
          "svg",
          "math",
          "noscript",
          "form",
          "select",
          "textarea",
          "iframe");

  private static final List<String> PIECES =
      List.of(
          "The council met on Monday. ",
          "“We are leaving,” Ann Roe said. ",
          "\"Nobody asked us,\" he added. ",
          "»Das war es«, sagte Bo Doe. ",
          "By Ann Roe",
          "OSLO (AP) — Ferries stopped. ",
          "Nov. 22, 2023, 9:15 a.m. ",
          "「行こう」と彼は言った。",
          "سأل الرجل",
          "ราคาข้าวขึ้น",
          "İstanbul’da I ı ",
          "\uD83D\uDE00",
          "\uD83D",
          "\u0000\u200B\u202E",
          "&amp;&#x0;&#xD800;&nbsp;&bogus;",
          "<!--",
          "]]>",
          "<![CDATA[",
          " \t\n ",
          "“",
          "”",
          "'",
          "{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"}}");

  private RandomPages() {}

  static Stream<String> html() {
    Random random = new Random(SEED);
    return IntStream.range(0, COUNT).mapToObj(i -> html(random));
  }

  static Stream<String> text() {
    Random random = new Random(SEED + 1);
    return IntStream.range(0, COUNT).mapToObj(i -> text(random));
  }

  static Stream<byte[]> bytes() {
    Random random = new Random(SEED + 2);
    return IntStream.range(0, COUNT).mapToObj(i -> bytes(random));
  }

  private static String html(Random random) {
    StringBuilder page = new StringBuilder();
    for (int i = random.nextInt(300); i > 0; i--) {
      page.append(random.nextInt(3) == 0 ? pick(PIECES, random) : tag(random));
    }
    return page.toString();
  }

  private static String tag(Random random) {
    String name = pick(TAGS, random);
    return switch (random.nextInt(4)) {
      case 0 -> "</" + name + ">";
      case 1 -> "<" + name + " class=\"" + pick(PIECES, random) + "\" href='" + name + "'>";
      case 2 ->
          "<" + name + ">" + pick(PIECES, random).repeat(random.nextInt(9)) + "</" + name + ">";
      default -> "<" + name + ">";
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      text.append(random.nextInt(4) == 0 ? "\n" : pick(PIECES, random));
    }
    return text.toString();
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(5000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
