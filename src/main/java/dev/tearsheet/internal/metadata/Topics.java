package dev.tearsheet.internal.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * Topics as pages part them: by commas of any script, semicolons, bars, hash signs, or blanks.
 *
 * <pre>{@code "bridge, river"       → bridge / river
 * "bridge | Lund Harbour" → bridge / Lund Harbour
 * "#bridge #river"      → bridge / river}</pre>
 */
final class Topics {

  private static final String COMMAS = ",;，；、،";

  /** What software leaves around a topic. */
  private static final String WRAPPING = " #\"'“”„«»[].\u00a0";

  /** Words without a mark between them that are no phrase but a list. */
  private static final int MIN_LIST = 6;

  /** Letters; a shorter word between others makes a phrase of them: "of". */
  private static final int MIN_WORD = 3;

  private Topics() {}

  /** The topics of several values in their order, each once. */
  static List<String> of(Stream<String> values) {
    Map<String, String> topics = new LinkedHashMap<>();
    values
        .flatMap(value -> Stream.of(split(value)))
        .map(topic -> StringUtils.strip(topic, WRAPPING))
        .filter(topic -> !topic.isEmpty())
        .forEach(topic -> topics.putIfAbsent(topic.toLowerCase(Locale.ROOT), topic));
    return List.copyOf(topics.values());
  }

  private static String[] split(String value) {
    if (StringUtils.containsAny(value, COMMAS)) {
      return StringUtils.split(value, COMMAS);
    } else if (value.indexOf('|') >= 0) {
      return StringUtils.split(value, '|');
    } else if (value.indexOf('#') >= 0 && value.indexOf('#') != value.length() - 1) {
      return StringUtils.split(value, '#');
    }
    String[] words = StringUtils.split(value);
    return isList(words) ? words : new String[] {value};
  }

  private static boolean isList(String[] words) {
    boolean eastern = true;
    for (String word : words) {
      eastern &= Character.isIdeographic(word.codePointAt(0));
    }
    if (eastern) {
      return true; // its phrases have no blanks
    }
    for (String word : words) {
      if (words.length < MIN_LIST
          || word.length() < MIN_WORD
          || !StringUtils.isAllLowerCase(word)) {
        return false;
      }
    }
    return true;
  }
}
