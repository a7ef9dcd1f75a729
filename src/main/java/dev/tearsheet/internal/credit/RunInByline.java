package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.BylineOpening;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A byline that runs into the first paragraph where the break between them was lost.
 *
 * <pre>{@code
 * "By Ann RoeThe bridge …", "By Ann Roe The bridge …"  → "By Ann Roe", "The bridge …"
 * "By Ann Roe LUND (AP) — The bridge …"                → "By Ann Roe", "LUND (AP) — The bridge …"
 * }</pre>
 *
 * @param line the byline
 * @param authors whom it names
 * @param start where the paragraph starts behind it
 */
record RunInByline(String line, List<Author> authors, int start) {

  /** UTF-16 units of a byline of two or three. */
  private static final int LONGEST = 80;

  /** UTF-16 units of a paragraph; a shorter one may be a line of names. */
  private static final int LEAST_STORY = 60;

  /** First words of sentences that are never a name's. */
  private static final Set<String> STARTS =
      Set.of(
          "The", "A", "An", "This", "These", "It", "In", "On", "At", "For", "After", "Before", "As",
          "When", "While", "With", "Two", "Three", "More", "Some", "There", "They", "He", "She",
          "We", "Der", "Die", "Das", "Ein", "Eine", "Im", "Am", "Nach", "Mit", "Seit", "Für", "Es",
          "Les", "Une", "Un", "Dans", "Los", "Las", "Una", "El", "En", "Os", "Um", "Uma", "Il",
          "Het");

  /** More of them, some of which are in names where a blank stands before them: "Luis La Rosa". */
  private static final Set<String> GLUED_STARTS =
      Set.of(
          "Le", "La", "Lo", "Gli", "Au", "Aux", "Ce", "Cette", "Ces", "Après", "Depuis", "Selon",
          "Con", "Tras", "Según", "Para", "Com", "Após", "Dopo", "Nel", "Nella", "Een", "De", "Den",
          "Det", "En", "Ett", "Et", "På", "Efter", "Etter", "Po", "W", "Na", "We", "To", "Dem",
          "Bei", "Auf", "Wer", "Wie", "Was", "Wenn", "Als", "Zum", "Zur", "His", "Her", "Their",
          "Our", "If", "What", "How", "Why", "Who", "From", "That", "Its", "My");

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
      int start = names >= 2 && isStart(word, paragraph, at) ? 0 : glued(word, paragraph, at);
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
        || word.equals("and");
  }

  /** Where within a word the story starts; -1 where it does not. */
  private static int glued(String word, String paragraph, int at) {
    for (int i = 2; i < word.length(); i++) {
      boolean meet =
          Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i));
      String rest = meet ? word.substring(i) : "";
      if (meet && (GLUED_STARTS.contains(rest) || isStart(rest, paragraph, at + i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isStart(String word, String paragraph, int at) {
    return STARTS.contains(word)
        || (isCapitals(word) && DatelineParser.parse(paragraph.substring(at)).isPresent());
  }

  private static boolean isCapitals(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().noneMatch(Character::isLowerCase);
  }

  private static Optional<RunInByline> found(String paragraph, int start) {
    String line = paragraph.substring(0, start).strip();
    List<Author> authors =
        paragraph.length() - start < LEAST_STORY ? List.of() : BylineParser.parse(line);
    boolean whole = authors.stream().allMatch(author -> author.name().indexOf(' ') > 0);
    return authors.isEmpty() || !whole
        ? Optional.empty()
        : Optional.of(new RunInByline(line, authors, start));
  }
}
