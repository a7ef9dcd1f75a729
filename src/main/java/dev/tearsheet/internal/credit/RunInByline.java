package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import dev.tearsheet.internal.text.SentenceEnd;
import dev.tearsheet.internal.text.SentenceStart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * A byline that runs into the first paragraph where the break between them was lost.
 *
 * <pre>{@code
 * "By Ann RoeThe bridge …", "By Ann Roe The bridge …"  → "By Ann Roe", "The bridge …"
 * "By Ann Roe LUND (AP) — The bridge …"                → "By Ann Roe", "LUND (AP) — The bridge …"
 * "By ANN ROEPart of the bridge …"                     → "By ANN ROE", "Part of the bridge …"
 * "By Ann RoeJune 4, 2024The bridge …"                 → "By Ann RoeJune 4, 2024", "The bridge …"
 * }</pre>
 *
 * @param line the byline
 * @param authors whom it names
 * @param story the paragraph behind it
 */
record RunInByline(String line, List<Author> authors, String story) {

  /** UTF-16 units of a byline of two or three. */
  private static final int LONGEST = 80;

  /** UTF-16 units of a paragraph; a shorter one may be a line of names. */
  private static final int LEAST_STORY = 60;

  /** Letters of a name to which a sentence is glued; fewer are a prefix: "DeRoe". */
  private static final int MIN_NAME = 3;

  /** Longer ones, besides particles. */
  private static final Set<String> PREFIXES = Set.of("mac", "fitz");

  /**
   * Reads the byline that opens a paragraph.
   *
   * @param paragraph the story's first paragraph
   * @return empty where it opens with none, or nothing tells where it ends
   */
  static Optional<RunInByline> of(String paragraph) {
    int opening = BylineOpening.length(paragraph);
    int names = 0;
    int at = opening;
    while (opening > 0 && at < Math.min(paragraph.length(), LONGEST)) {
      int end = paragraph.indexOf(' ', at);
      if (end == at) {
        at++;
        continue;
      }
      String word = paragraph.substring(at, end < 0 ? paragraph.length() : end);
      int start = names >= 2 && opens(word, paragraph, at) ? 0 : glued(word, paragraph, at);
      if (start >= 0) {
        return found(paragraph, at + start);
      }
      if (end < 0 || !isOfNames(word)) {
        return Optional.empty();
      }
      names += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      at = end + 1;
    }
    return Optional.empty();
  }

  private static boolean isOfNames(String word) {
    return Character.isUpperCase(word.charAt(0))
        || Lists.has(Lists.PARTICLES, word)
        || Lists.JOINS.contains(word);
  }

  /** Where within a word the story, or the day before it, starts; -1 where none does. */
  private static int glued(String word, String paragraph, int at) {
    for (int i = 2; i < word.length(); i++) {
      if (meets(word, i) && (starts(word, i, paragraph, at) || day(paragraph, at + i) > 0)) {
        return i;
      }
    }
    return -1;
  }

  /** "Roe|The", "ROE|The", "Roe|4". */
  private static boolean meets(String word, int i) {
    char c = word.charAt(i);
    boolean small = Character.isLowerCase(word.charAt(i - 1));
    boolean capitals =
        i + 1 < word.length()
            && isCapitals(word.substring(0, i))
            && Character.isLowerCase(word.charAt(i + 1));
    return Character.isUpperCase(c) ? small || capitals : small && Character.isDigit(c);
  }

  private static boolean starts(String word, int i, String paragraph, int at) {
    String rest = word.substring(i);
    return SentenceStart.isGlued(rest)
        || isStart(rest, paragraph, at + i)
        || (!isPrefix(word.substring(0, i)) && opensSentence(rest, paragraph, at + i));
  }

  /** "MacRoe", "VanRoe", "DeRoe". */
  private static boolean isPrefix(String start) {
    return start.length() < MIN_NAME
        || PREFIXES.contains(start.toLowerCase(Locale.ROOT))
        || Lists.has(Lists.PARTICLES, start);
  }

  /** Any word that a small one follows which joins no names, where the paragraph is a sentence. */
  private static boolean opensSentence(String word, String paragraph, int at) {
    int next = at + word.length() + 1;
    int end = Math.max(next, paragraph.indexOf(' ', next));
    String second = next < paragraph.length() ? paragraph.substring(next, end) : "";
    return word.chars().allMatch(Character::isLetter)
        && !second.isEmpty()
        && Character.isLowerCase(second.charAt(0))
        && !Lists.JOINS.contains(second)
        && !Lists.has(Lists.PARTICLES, second)
        && !Lists.has(Lists.ROLES, word)
        && !Lists.has(Lists.JOBS, word)
        && SentenceEnd.isAt(paragraph);
  }

  /** The units of the day with its year that stands at a place right before a capital. */
  private static int day(String paragraph, int at) {
    String rest = paragraph.substring(at, Math.min(paragraph.length(), at + LONGEST));
    boolean mayBe =
        Character.isDigit(rest.charAt(0))
            || DateReader.isMonth(StringUtils.substringBefore(rest, " "));
    return mayBe
        ? DateReader.find(rest, "", DayOrder.DAY_FIRST)
            .filter(date -> date.start() == 0 && opens(rest.substring(date.end())))
            .map(DateReader.Found::end)
            .orElse(0)
        : 0;
  }

  private static boolean opens(String story) {
    String bare = StringUtils.stripStart(story, " “„«\"");
    return !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
  }

  private static boolean opens(String word, String paragraph, int at) {
    return isStart(word, paragraph, at) || SentenceStart.isAt(paragraph, at);
  }

  private static boolean isStart(String word, String paragraph, int at) {
    return SentenceStart.isSure(word)
        || (isCapitals(word) && DatelineParser.parse(paragraph.substring(at)).isPresent());
  }

  private static boolean isCapitals(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().noneMatch(Character::isLowerCase);
  }

  private static Optional<RunInByline> found(String paragraph, int start) {
    int day = start < paragraph.length() ? day(paragraph, start) : 0;
    String date = paragraph.substring(start, start + day);
    String line = (Glue.parted(paragraph.substring(0, start).strip()) + " " + date).strip();
    List<Author> authors =
        paragraph.length() - start - day < LEAST_STORY ? List.of() : BylineParser.parse(line);
    boolean whole = authors.stream().allMatch(author -> author.name().indexOf(' ') > 0);
    return authors.isEmpty() || !whole
        ? Optional.empty()
        : Optional.of(new RunInByline(line, authors, paragraph.substring(start + day)));
  }
}
