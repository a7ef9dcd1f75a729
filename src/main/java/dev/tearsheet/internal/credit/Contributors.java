package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Field;
import dev.tearsheet.internal.metadata.Metadata;
import java.util.List;
import java.util.Optional;

/** Who else had part in the story, as the metadata states it. */
final class Contributors {

  private Contributors() {}

  /** Those whom neither the byline nor a credit line names. */
  static List<Contributor> stated(
      Metadata metadata, List<Author> authors, List<Contributor> named) {
    return metadata.claims().stream()
        .filter(claim -> claim.field() == Field.CONTRIBUTOR)
        .flatMap(claim -> people(claim).stream())
        .filter(person -> authors.stream().noneMatch(author -> is(author.name(), person)))
        .filter(person -> named.stream().noneMatch(other -> is(other.name(), person)))
        .distinct()
        .toList();
  }

  private static List<Contributor> people(Claim claim) {
    Optional<String> role = Optional.of(claim.note()).filter(note -> !note.isEmpty());
    return BylineParser.parse(claim.value()).stream()
        .filter(author -> author.kind() == Author.Kind.PERSON)
        .map(author -> new Contributor(author.name(), Optional.empty(), role))
        .toList();
  }

  private static boolean is(String name, Contributor person) {
    return name.equalsIgnoreCase(person.name());
  }
}
