package dev.tearsheet.internal.markup;

import dev.tearsheet.internal.text.PlainTags;
import dev.tearsheet.internal.text.TagNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/**
 * An element of a page's head, and the names under which front matter, interfaces and feeds state
 * what it holds.
 */
enum HeadElement {
  TITLE("<meta property=\"og:title\" content=\"%s\">", "title headline headlines heading"),
  AUTHOR(
      "<meta name=\"author\" content=\"%s\">",
      "author authors authorname byline creator writer journalist reporter"),
  PUBLISHED(
      "<meta property=\"article:published_time\" content=\"%s\">",
      "date published publishedtime publishedat publishdate publishedon publicationdate published"
          + "date datepublished datepublish pubdate pubtime firstpublished displaydate issued"),
  MODIFIED(
      "<meta property=\"article:modified_time\" content=\"%s\">",
      "modified modifiedat modifiedtime updated updatedat datemodified lastmodified lastupdated"),
  CANONICAL(
      "<link rel=\"canonical\" href=\"%s\">",
      "url link permalink canonical canonicalurl sourceurl urlsource source weburl"),
  SITE("<meta property=\"og:site_name\" content=\"%s\">", "sitename site publisher outlet"),
  SUMMARY(
      "<meta name=\"description\" content=\"%s\">",
      "description summary excerpt standfirst dek subtitle"),
  IMAGE("<meta property=\"og:image\" content=\"%s\">", "image imageurl topimage urltoimage"),
  SECTION("<meta property=\"article:section\" content=\"%s\">", "section articlesection"),
  TOPIC("<meta property=\"article:tag\" content=\"%s\">", "tags keywords category categories"),
  LANGUAGE("<meta http-equiv=\"content-language\" content=\"%s\">", "language lang inlanguage");

  private static final Map<String, HeadElement> BY_NAME = byName();

  private final String template;
  private final String names;

  HeadElement(String template, String names) {
    this.template = template;
    this.names = names;
  }

  private static Map<String, HeadElement> byName() {
    Map<String, HeadElement> elements = new HashMap<>();
    for (HeadElement element : values()) {
      for (String name : StringUtils.split(element.names, ' ')) {
        elements.put(name, element);
      }
    }
    return Map.copyOf(elements);
  }

  /**
   * A name without what sets its words or its vocabulary apart: {@code published_time}, {@code
   * publishedTime}, {@code dc:date}.
   */
  static String plain(String name) {
    String own = StringUtils.substringAfterLast(":" + name, ":");
    return StringUtils.replaceChars(own, "_- ", "").toLowerCase(Locale.ROOT);
  }

  static boolean isNamed(String name) {
    return BY_NAME.containsKey(plain(name));
  }

  static boolean isTitle(String name) {
    return BY_NAME.get(plain(name)) == TITLE;
  }

  static boolean isAddress(String name) {
    return BY_NAME.get(plain(name)) == CANONICAL;
  }

  /** The elements that state what a member holds, each on a line; none for a name unknown. */
  static String of(String name, List<String> values) {
    StringBuilder head = new StringBuilder();
    HeadElement element = BY_NAME.get(plain(name));
    if (element != null) {
      values.forEach(value -> head.append(element.filled(value)));
    }
    return head.toString();
  }

  private String filled(String value) {
    String text =
        value.indexOf('<') < 0
            ? value.strip()
            : Jsoup.parseBodyFragment(PlainTags.of(TagNames.shortened(value))).text();
    if (text.isEmpty()) {
      return "";
    }
    boolean name = this == CANONICAL && text.indexOf("://") < 0;
    return (name ? SITE : this).template.formatted(Entities.escape(text)) + '\n';
  }
}
