package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Field;
import dev.tearsheet.internal.metadata.Metadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * Who else had part in the story. Those named already are looked up, as a page may have a credit
 * line in every block.
 */
final class Contributors {

  private final List<Contributor> people = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  List<Contributor> list() {
    return people;
  }

  /** Adds those of one line, whoever they are. */
  void addAll(List<Contributor> line) {
    people.addAll(line);
    line.forEach(person -> names.add(person.name()));
  }

  /** Adds one who is not named yet. */
  void addNew(Contributor person) {
    if (!names.contains(person.name())) {
      addAll(List.of(person));
    }
  }

  /**
   * Takes those who wrote a story that nobody signs ("Written by Ann Roe. Photos: Bo Doe" at its
   * end), unless others reported it.
   */
  List<Author> takeWriters() {
    if (people.stream().anyMatch(Contributors::reports)) {
      return List.of();
    }
    List<Author> writers =
        people.stream()
            .filter(Contributors::writes)
            .map(one -> Author.of(one.name(), Author.Kind.PERSON))
            .toList();
    people.removeIf(Contributors::writes);
    return writers;
  }

  private static boolean reports(Contributor person) {
    return person.role().filter("reporting"::equals).isPresent();
  }

  /** "(kna/vit)": in Indonesia initials of who wrote and who edited; no agency is written so. */
  private void removeInitials() {
    people.removeIf(
        person -> person.name().length() <= INITIALS && StringUtils.isAllLowerCase(person.name()));
  }

  private static final String INDONESIAN = "id";

  /** Letters of the longest initials. */
  private static final int INITIALS = 4;

  /** An author whom a line names once more as the writer is no contributor. */
  void removeWriters(List<Author> authors) {
    Set<String> writers = authors.stream().map(Author::name).collect(Collectors.toSet());
    people.removeIf(person -> writes(person) && writers.contains(person.name()));
  }

  static boolean writes(Contributor person) {
    return person.role().filter("writing"::equals).isPresent();
  }

  /** Adds those whom the metadata states and neither the byline nor a credit line names. */
  void addStated(Metadata metadata, List<Author> authors) {
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.addAll(names);
    if (metadata.language().filter(INDONESIAN::equals).isPresent()) {
      removeInitials();
    }
    authors.forEach(author -> known.add(author.name()));
    metadata.claims().stream()
        .filter(claim -> claim.field() == Field.CONTRIBUTOR)
        .flatMap(claim -> people(claim).stream())
        .filter(person -> !known.contains(person.name()))
        .distinct()
        .forEach(people::add);
  }

  private static List<Contributor> people(Claim claim) {
    Optional<String> role = Optional.of(claim.note()).filter(note -> !note.isEmpty());
    return BylineParser.parse(claim.value()).stream()
        .filter(author -> author.kind() == Author.Kind.PERSON)
        .map(author -> new Contributor(author.name(), Optional.empty(), role))
        .toList();
  }
}
