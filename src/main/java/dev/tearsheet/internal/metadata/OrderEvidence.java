package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order of day and month on a page whose slashed dates say either, told by a day that the page
 * or its address gives in a form of one meaning.
 *
 * <pre>{@code "03/10/2023" on /2023/october/03/bridge → day first}</pre>
 */
final class OrderEvidence {

  private final String language;
  private final Set<LocalDate> certain = new HashSet<>();

  private OrderEvidence(String language) {
    this.language = language;
  }

  /** The usual order unless only the other one meets a certain day. */
  static DayOrder of(Claims claims, String url, String language, DayOrder usual) {
    List<String> slashed = values(claims).filter(SlashedDays::holds).toList();
    if (slashed.isEmpty()) {
      return usual;
    }
    Optional<DayOrder> plain = SlashedDays.order(values(claims));
    if (plain.isPresent()) {
      return plain.get();
    }
    OrderEvidence evidence = new OrderEvidence(language);
    UrlDate.of(url).map(Timestamp::day).ifPresent(evidence.certain::add);
    values(claims).forEach(evidence::learn);
    DayOrder other = usual == DayOrder.DAY_FIRST ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    return !evidence.meets(slashed, usual) && evidence.meets(slashed, other) ? other : usual;
  }

  private static Stream<String> values(Claims claims) {
    return Stream.of(Field.PUBLISHED, Field.MODIFIED)
        .flatMap(field -> claims.of(field).stream())
        .map(Claim::value);
  }

  private Optional<LocalDate> day(String value, DayOrder order) {
    return DateReader.read(value, language, order).map(Timestamp::day);
  }

  /** A day that reads the same in either order; without slashes every one does. */
  private void learn(String value) {
    Optional<LocalDate> day = day(value, DayOrder.DAY_FIRST);
    boolean same = value.indexOf('/') < 0 || day.equals(day(value, DayOrder.MONTH_FIRST));
    if (day.isPresent() && same) {
      certain.add(day.get());
    }
  }

  private boolean meets(List<String> slashed, DayOrder order) {
    return slashed.stream()
        .flatMap(value -> day(value, order).stream())
        .anyMatch(certain::contains);
  }
}
