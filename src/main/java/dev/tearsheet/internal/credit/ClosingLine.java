package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.PictureCredit;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** What stands at and behind the end of a story that its writer signs. */
final class ClosingLine {

  /** Two names with their roles; characters. */
  private static final int MAX_LENGTH = 80;

  /** What parts a name from an outlet, and nothing else on a line without a verb. */
  private static final String PARTING = "/|–—";

  private ClosingLine() {}

  /** "*Names were changed", or a picture: what may stand below a signature. */
  static boolean isNote(Block block) {
    return block instanceof Block.Caption || block.text().startsWith("*");
  }

  /** What is left out right behind the story's last block, within the same element. */
  static Optional<Block> behind(List<Verdict> verdicts) {
    int last = verdicts.size() - 1;
    while (last > 0 && !verdicts.get(last).content()) {
      last--;
    }
    boolean same =
        last + 1 < verdicts.size() && around(verdicts.get(last)) == around(verdicts.get(last + 1));
    return same ? Optional.of(verdicts.get(last + 1).block().block()) : Optional.empty();
  }

  /** The place around the element of a block. */
  private static @Nullable Place around(Verdict verdict) {
    Place place = verdict.block().place();
    while (place.inline() && place.parent() != null) {
      place = place.parent();
    }
    return place.parent();
  }

  /** "Ann Roe" of "– Ann Roe", "(Ann Roe)" and "Ann Roe (AFP)". */
  static String signature(String line) {
    String plain = StringUtils.strip(StringUtils.substringBefore(line, " ©"), " –—-/");
    return plain.startsWith("(") || plain.startsWith("[")
        ? StringUtils.strip(plain, " –—-()[]/")
        : plain.endsWith(")") ? StringUtils.substringBeforeLast(plain, " (") : plain;
  }

  /** People whom a byline names that stands below the story: "Author: Ann Roe, Harbour News". */
  static List<Author> authors(String line, Block before) {
    if (line.length() > MAX_LENGTH
        || !endsSentence(before)
        || PictureCredit.signs(signature(line))) {
      return List.of();
    }
    String inner = signature(line);
    boolean wrapped = inner.length() < line.length();
    boolean parted = wrapped || StringUtils.indexOfAny(inner, PARTING) > 0;
    List<Author> people = parted ? signed(inner) : List.of();
    people = people.isEmpty() ? behind(inner, wrapped) : people;
    people = people.isEmpty() ? shared(inner) : people;
    return people.isEmpty() ? stated(inner) : people;
  }

  /** "Ann Roe / Lund Courier", "Ann Roe – Lund Courier", as below a headline. */
  private static List<Author> signed(String line) {
    List<Author> people = SignedBelow.authors(line);
    return arePeople(people) ? people : List.of();
  }

  /** "Ann Roe avec AFP", "Ann Roe mit dpa". */
  private static List<Author> shared(String line) {
    String before = StringUtils.substringBeforeLast(line, " ");
    int name = Math.max(0, before.lastIndexOf(' '));
    List<Author> people =
        SignedBelow.isShared(line.substring(name).strip())
            ? BylineParser.parse(line.substring(0, name))
            : List.of();
    return arePeople(people) ? people : List.of();
  }

  /**
   * "Ann Roe/dpa", "Ann Roe, Reuters": an agency, or an outlet where brackets or a dash say that
   * the line signs.
   */
  private static List<Author> behind(String line, boolean wrapped) {
    int mark = Math.max(StringUtils.indexOfAny(line, "/|"), line.lastIndexOf(','));
    String rest = line.substring(mark + 1).strip();
    boolean outlet =
        mark > 0 && !rest.isEmpty() && (wrapped ? isOutlet(rest) : Lists.has(Lists.AGENCIES, rest));
    List<Author> people = outlet ? BylineParser.parse(line.substring(0, mark).strip()) : List.of();
    return arePeople(people) ? people : List.of();
  }

  /** "Lund Courier", "Courrier du Lac", "dpa". */
  private static boolean isOutlet(String name) {
    boolean named = Outlet.isCalled(name) || Lists.has(Lists.OUTLETS, StringUtils.split(name)[0]);
    return Lists.has(Lists.AGENCIES, name) || (named && name.indexOf(' ') > 0);
  }

  private static boolean arePeople(List<Author> people) {
    return people.stream().allMatch(author -> author.kind() == Author.Kind.PERSON);
  }

  private static List<Author> stated(String line) {
    List<Author> people = BylineParser.parse(line);
    boolean opened = BylineOpening.length(line) > 0;
    return arePeople(people) && (opened || (people.size() == 1 && isWith(people.get(0), line)))
        ? people
        : List.of();
  }

  /** "Ann Roe, Harbour News." and no more. */
  private static boolean isWith(Author author, String line) {
    return author
        .organization()
        .map(outlet -> author.name() + ", " + outlet)
        .filter(whole -> line.equals(whole) || line.equals(whole + "."))
        .isPresent();
  }

  /** Whether a text ends as sentences do, perhaps with an agency's sign behind: "… dawn. (dpa)". */
  static boolean endsSentence(Block block) {
    String text = block.text();
    String sign = StringUtils.substringAfterLast(text, " (");
    boolean signed = sign.endsWith(")") && Lists.has(Lists.AGENCIES, sign);
    return Strings.CS.endsWithAny(
        signed ? StringUtils.substringBeforeLast(text, " (") : text,
        ".",
        "!",
        "?",
        "”",
        "“",
        "»",
        "\"",
        "…");
  }
}
