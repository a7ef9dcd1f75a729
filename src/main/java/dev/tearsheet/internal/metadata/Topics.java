package dev.tearsheet.internal.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

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

  /** Labels of software before a topic, and before what is none. */
  private static final Set<String> TAGS = Set.of("tag", "topic", "keyword", "category");

  private static final Set<String> LABELS =
      Set.of("type", "content type", "word count", "section", "publication", "template");

  /** Digits. */
  private static final int MAX_YEAR = 4;

  /** Words of a headline that its topics are. */
  private static final int MIN_SPLIT = 4;

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
        .map(topic -> StringUtils.strip(named(topic), WRAPPING))
        .filter(topic -> !topic.isEmpty() && !isNumber(topic))
        .forEach(topic -> topics.putIfAbsent(topic.toLowerCase(Locale.ROOT), topic));
    return List.copyOf(topics.values());
  }

  /**
   * The topics without those that say nothing of the story: its headline, whole or word by word.
   */
  static List<String> telling(List<String> topics, String headline) {
    String joined = String.join(" ", topics);
    boolean split = topics.size() >= MIN_SPLIT && !topics.get(0).equalsIgnoreCase(headline);
    if (split && Strings.CI.startsWith(joined, headline)) {
      return List.of();
    }
    return topics.stream().filter(topic -> !topic.equalsIgnoreCase(headline)).toList();
  }

  /** The topic behind a label of software: "Tag:Harbours"; none behind other labels. */
  private static String named(String topic) {
    int colon = topic.indexOf(':');
    if (colon <= 0 || colon == topic.length() - 1) {
      return topic;
    }
    String label = topic.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (TAGS.contains(label)) {
      return topic.substring(colon + 1);
    }
    return LABELS.contains(label) || isData(topic.substring(colon + 1)) ? "" : topic;
  }

  /** What is no word: "LayerCake:0", "Elevated:false", "Lock:SOURCE_NONE". */
  private static boolean isData(String value) {
    return value.equals("true")
        || value.equals("false")
        || StringUtils.isNumeric(value)
        || (value.indexOf('_') > 0 && StringUtils.isAllUpperCase(value.replace("_", "")));
  }

  /** An entry's number in a database. */
  private static boolean isNumber(String topic) {
    return topic.length() > MAX_YEAR && StringUtils.isNumeric(topic);
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
