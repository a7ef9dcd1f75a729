package dev.tearsheet.internal.eastasian;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.eastasian.Person.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Korean: "김철수 시장은 “…”라고 말했다", "“…”고 김철수는 말했다". */
final class KoreanReader implements SourceReader {

  /** Endings behind the marks that quote, the longest first. */
  private static final List<String> QUOTING =
      List.of("이라면서", "라면서", "이라고", "이라며", "이라는", "면서", "라고", "라며", "라는", "하고", "고", "며", "는");

  /** Those that need no verb of saying. */
  private static final List<String> SAYING = List.of("이라면서", "라면서", "이라며", "면서", "라며", "며");

  private static final String ACCORDING = "따르면";

  private final Vocabulary words = Vocabulary.read("ko");
  private final KoreanNames names = new KoreanNames(words);

  @Override
  public @Nullable Source source(Passage passage) {
    if (!isReport(passage)) {
      return null;
    }
    Source according = according(passage);
    if (according != null) {
      return according;
    }
    Person topic = topic(passage.text(), passage.from(), passage.open());
    if (topic != null) {
      boolean beside = passage.open() - topic.mention().end() <= 2;
      return new Source(topic, cue(passage), beside ? Source.BESIDE : Source.IN_SENTENCE);
    }
    int start = passage.close() + quoting(passage).length();
    Person subject = topic(passage.text(), start, passage.to());
    if (subject == null) {
      subject = marked(passage.text(), start, passage.to(), "의");
    }
    return subject == null ? null : new Source(subject, cue(passage), Source.BESIDE);
  }

  private @Nullable Source according(Passage passage) {
    int at = passage.lastBefore(ACCORDING);
    int end = at < 0 ? -1 : Passage.trimmedEnd(passage.text(), passage.from(), at);
    if (end <= passage.from() || passage.text().charAt(end - 1) != '에') {
      return null;
    }
    Person person = names.endingAt(passage.text(), passage.from(), end - 1);
    return person == null || !person.isSure()
        ? null
        : new Source(person, new Span(at, at + ACCORDING.length()), Source.IN_SENTENCE);
  }

  /** Whom "은" or "는" marks, or else "이" or "가". */
  private @Nullable Person topic(String text, int from, int to) {
    Person topic = marked(text, from, to, "은는");
    return topic != null ? topic : marked(text, from, to, "이가");
  }

  private @Nullable Person marked(String text, int from, int to, String particles) {
    for (int i = from + 1; i < to; i++) {
      boolean ends = i + 1 == to || !Character.isLetter(text.charAt(i + 1));
      if (ends && particles.indexOf(text.charAt(i)) >= 0) {
        Person person = names.endingAt(text, from, i);
        if (person != null && person.isSure()) {
          return person;
        }
      }
    }
    return null;
  }

  private static String quoting(Passage passage) {
    for (String quoting : QUOTING) {
      if (passage.text().startsWith(quoting, passage.close())) {
        return quoting;
      }
    }
    return "";
  }

  private @Nullable Span cue(Passage passage) {
    int at = words.find(Term.CUE, passage.text(), passage.close(), passage.to());
    return at < 0
        ? null
        : new Span(at, at + words.startsAt(Term.CUE, passage.text(), at, passage.to()));
  }

  @Override
  public boolean isReport(Passage passage) {
    String quoting = quoting(passage);
    return !quoting.isEmpty() && (SAYING.contains(quoting) || cue(passage) != null);
  }

  @Override
  public boolean isNamed(Passage passage) {
    int start = passage.close() + quoting(passage).length();
    int next = Passage.trimmedStart(passage.text(), start, passage.to());
    return words.startsAt(Term.OTHER, passage.text(), next, passage.to()) > 0;
  }

  @Override
  public List<Person> people(String text) {
    List<Person> people = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Passage.isEnd(text, i - 1)) {
        from = i;
      }
      boolean ends = Character.isLetter(text.charAt(i - 1)) && !Character.isLetter(text.charAt(i));
      Person person =
          ends ? names.endingAt(text, from, names.withoutParticle(text, from, i)) : null;
      if (person != null && person.kind() == Kind.NAME && names.isTitled(text, person)) {
        people.add(person);
      }
    }
    return people;
  }
}
