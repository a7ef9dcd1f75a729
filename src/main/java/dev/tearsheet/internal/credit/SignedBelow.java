package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Who wrote a story and where, for whom or as what, on the line right below its headline, which no
 * word of a byline opens.
 *
 * <pre>{@code "From Ann Roe in Lund"        → Ann Roe
 * "Ann Roe, Lund"               → Ann Roe
 * "Ann Roe for the Lund Post"   → Ann Roe
 * "AFP, London"                 → AFP}</pre>
 */
final class SignedBelow {

  /** UTF-16 units of two names and a place. */
  private static final int MAX_LENGTH = 60;

  private static final String FROM = "from ";

  /** Words of a place or an outlet. */
  private static final int MAX_WORDS = 4;

  private static final List<String> FOR = List.of(" for the ", " for ");

  private SignedBelow() {}

  /** Those who signed; nobody when a line may as well tell something of somebody. */
  static List<Author> authors(String line) {
    boolean from = Strings.CI.startsWith(line, FROM);
    String plain = from ? line.substring(FROM.length()) : line;
    if (line.length() > MAX_LENGTH || Strings.CS.endsWithAny(line, ".", "?", "!", ":")) {
      return List.of();
    }
    return name(plain).map(name -> BylineParser.parse(name)).orElseGet(List::of);
  }

  private static Optional<String> name(String line) {
    String city = StringUtils.substringAfterLast(line, ", ");
    if (Lists.has(Lists.AGENCIES, line)) {
      return Optional.of(line);
    } else if (Lists.has(Lists.CITIES, city)) {
      return signer(StringUtils.substringBeforeLast(line, ", "));
    } else if (isJob(city)) {
      return person(StringUtils.substringBeforeLast(line, ", "));
    }
    String place = StringUtils.substringAfterLast(line, " in ");
    if (isNamed(place)) {
      return person(StringUtils.substringBeforeLast(line, " in "));
    }
    for (String mark : FOR) {
      String outlet = StringUtils.substringAfterLast(line, mark);
      if (isNamed(outlet)) {
        return person(StringUtils.substringBeforeLast(line, mark));
      }
    }
    return Optional.empty();
  }

  /** "correspondent", "Staff Writer". */
  private static boolean isJob(String text) {
    String[] words = StringUtils.split(text);
    return words.length > 0
        && words.length <= MAX_WORDS
        && Lists.has(Lists.JOBS, words[words.length - 1]);
  }

  /** All words with capitals. */
  private static boolean isNamed(String text) {
    String[] words = StringUtils.split(text);
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return words.length > 0 && words.length <= MAX_WORDS;
  }

  private static Optional<String> signer(String name) {
    return Lists.has(Lists.AGENCIES, name) ? Optional.of(name) : person(name);
  }

  /** One or more names, the first known as one. */
  private static Optional<String> person(String text) {
    return Optional.of(text)
        .filter(name -> GivenName.opens(name) && BareByline.isName(BareByline.first(name)));
  }
}
