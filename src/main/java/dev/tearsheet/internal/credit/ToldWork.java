package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Contributor;
import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * A sentence of another language than English that tells who helped.
 *
 * <pre>{@code "Ann Roe a contribué à cet article depuis Lund." → Ann Roe (Lund)}</pre>
 */
final class ToldWork {

  /** Characters of some names, what they did and where. */
  private static final int MAX_LENGTH = 250;

  private static final List<String> PHRASES = Words.lines(ToldWork.class, "told-work.txt");

  private static final Openings OPENINGS = new Openings(PHRASES);

  /** What stands before the place where they were. */
  private static final Set<String> FROM =
      Set.of("depuis", "à", "desde", "en", "da", "de", "aus", "in", "vanuit", "från", "fra", "z");

  private ToldWork() {}

  /** Those whom the sentence names; nobody where it is none or says more. */
  static List<Contributor> people(String line) {
    for (int i = 1; line.length() <= MAX_LENGTH && i < line.length(); i++) {
      if (line.charAt(i - 1) == ' ' && OPENINGS.at(line, i)) {
        return people(line.substring(0, i).strip(), line.substring(i));
      }
    }
    return List.of();
  }

  private static List<Contributor> people(String names, String told) {
    if (Lists.has(Lists.ARTICLES, StringUtils.substringBefore(names, " "))) {
      return List.of();
    }
    String small = told.toLowerCase(Locale.ROOT);
    String phrase = PHRASES.stream().filter(small::startsWith).reduce("", (a, b) -> longer(a, b));
    String rest = People.withoutStop(told.substring(Math.min(told.length(), phrase.length())));
    String place = StringUtils.substringAfter(rest, " ");
    if (rest.isEmpty()) {
      return People.parse(names, "reporting");
    }
    boolean placed =
        FROM.contains(StringUtils.substringBefore(rest, " "))
            && !place.isEmpty()
            && Character.isUpperCase(place.codePointAt(0));
    return placed ? People.parse(names + " in " + place, "reporting") : List.of();
  }

  private static String longer(String a, String b) {
    return a.length() >= b.length() ? a : b;
  }
}
