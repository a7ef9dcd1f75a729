package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.PlainTags;
import dev.tearsheet.internal.text.TagNames;
import org.apache.commons.lang3.Strings;
import org.jsoup.Jsoup;

/** Tags in values that are meant to be plain text: escaped once too often, or never taken out. */
final class EscapedTags {

  private EscapedTags() {}

  /**
   * The text without its tags: "&lt;br /&gt;LUND – The bridge" → "LUND – The bridge".
   *
   * @param text a stated value; a lone "&lt;" or "&lt;br&gt;" in it may be what it tells of
   */
  static String off(String text) {
    return Strings.CS.containsAny(text, "</", "/>", "<p>")
        ? Jsoup.parseBodyFragment(PlainTags.of(TagNames.shortened(text))).text()
        : text;
  }
}
