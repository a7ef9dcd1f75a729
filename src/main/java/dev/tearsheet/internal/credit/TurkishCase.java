package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Names on Turkish pages that were set in capitals, of which none tells the language by itself: in
 * Turkish "I" is the capital of "ı".
 *
 * <pre>{@code "Ahmet Yildiz" of "AHMET YILDIZ" → "Ahmet Yıldız"}</pre>
 */
final class TurkishCase {

  /** ISO 639-1 codes of the languages with both letters. */
  private static final Set<String> LANGUAGES = Set.of("tr", "az");

  private final boolean turkish;
  private final List<String> lines;

  private TurkishCase(boolean turkish, List<String> lines) {
    this.turkish = turkish;
    this.lines = lines;
  }

  /**
   * Names as they stand on a page.
   *
   * @param byline the line that names the authors
   */
  static TurkishCase of(Metadata metadata, Optional<String> byline) {
    boolean turkish =
        metadata
            .language()
            .filter(code -> LANGUAGES.contains(StringUtils.left(code, 2)))
            .isPresent();
    List<String> lines =
        turkish
            ? Stream.concat(byline.stream(), metadata.authorClaims().stream().map(Claim::value))
                .toList()
            : List.of();
    return new TurkishCase(turkish, lines);
  }

  List<Author> authors(List<Author> authors) {
    return turkish ? authors.stream().map(this::spelled).toList() : authors;
  }

  private Author spelled(Author one) {
    boolean person = one.kind() == Author.Kind.PERSON && one.name().indexOf(' ') > 0;
    String name = person ? spelled(one.name(), lines) : one.name();
    return new Author(name, one.kind(), one.role(), one.organization(), one.url());
  }

  Optional<Dateline> dateline(Optional<Dateline> dateline) {
    return turkish ? dateline.map(TurkishCase::spelled) : dateline;
  }

  private static Dateline spelled(Dateline line) {
    Optional<String> place = line.place().map(name -> spelled(name, List.of(line.text())));
    return new Dateline(line.text(), place, line.region(), line.date(), line.agency());
  }

  /** The name by the rules of Turkish where a line has it in capitals. */
  private static String spelled(String name, List<String> lines) {
    for (String line : lines) {
      int at = Strings.CI.indexOf(line, name);
      String raw = at < 0 ? "" : line.substring(at, at + name.length());
      if (at >= 0 && raw.chars().noneMatch(Character::isLowerCase)) {
        return NameCase.turkish(raw);
      }
    }
    return name;
  }
}
