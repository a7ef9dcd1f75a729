package dev.tearsheet.internal.eastasian;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.eastasian.Person.Kind;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Japanese: "田中氏は「…」と述べた", "「…」と田中氏は話した", "「…」と語る田中さん". */
final class JapaneseReader implements SourceReader {

  /** Words that quote, the longest first. */
  private static final List<String> QUOTING = List.of("などと", "であると", "だと", "とも", "って", "と");

  private static final List<String> ACCORDING = List.of("によると", "によれば");

  /** UTF-16 units of an office before a name. */
  private static final int MAX_OFFICE = 16;

  private final Vocabulary words = Vocabulary.read("ja");
  private final JapaneseNames names = new JapaneseNames(words);

  @Override
  public @Nullable Source source(Passage passage) {
    Source according = according(passage);
    if (according != null) {
      return according;
    }
    int start = afterQuoting(passage);
    boolean alone = passage.afterStart() == passage.to();
    Person topic = start > 0 || alone ? topic(passage) : null;
    if (topic != null) {
      return new Source(topic, start > 0 ? cue(passage) : null, confidence(passage, topic));
    }
    return start > 0 ? behind(passage, start) : alone ? next(passage) : null;
  }

  /** "「また来たい」。岡本さんは笑顔で話した。": the sentence behind tells. */
  private @Nullable Source next(Passage passage) {
    String text = passage.text();
    int start = passage.to() + 1;
    int end = passage.opensSentence() ? Passage.sentenceEnd(text, start) : start;
    Person topic = end > start ? marked(text, start, end, "は") : null;
    int cue = topic == null ? -1 : words.find(Term.CUE, text, topic.mention().end(), end);
    return topic == null || cue < 0 || text.substring(start, end).indexOf('「') >= 0
        ? null
        : new Source(
            topic,
            new Span(cue, cue + words.startsAt(Term.CUE, text, cue, end)),
            Source.IN_SENTENCE);
  }

  private static double confidence(Passage passage, Person topic) {
    return passage.open() - topic.mention().end() <= 2 ? Source.BESIDE : Source.IN_SENTENCE;
  }

  private @Nullable Source according(Passage passage) {
    for (String words : ACCORDING) {
      int at = passage.lastBefore(words);
      if (at > passage.from()) {
        Person person = names.before(passage.text(), passage.from(), at);
        return person == null || !person.isSure()
            ? null
            : new Source(person, new Span(at, at + words.length()), Source.IN_SENTENCE);
      }
    }
    return null;
  }

  /** After "と" behind the marks; 0 where no such word stands there. */
  private int afterQuoting(Passage passage) {
    int start = passage.afterStart();
    for (String quoting : QUOTING) {
      if (passage.text().startsWith(quoting, start)) {
        return Passage.trimmedStart(passage.text(), start + quoting.length(), passage.to());
      }
    }
    return 0;
  }

  private @Nullable Span cue(Passage passage) {
    int at = words.find(Term.CUE, passage.text(), passage.close(), passage.to());
    return at < 0
        ? null
        : new Span(at, at + words.startsAt(Term.CUE, passage.text(), at, passage.to()));
  }

  /** Whom "は" marks before the marks, or "が". */
  private @Nullable Person topic(Passage passage) {
    Person topic = marked(passage.text(), passage.from(), passage.open(), "は");
    return topic != null ? topic : marked(passage.text(), passage.from(), passage.open(), "がも");
  }

  private @Nullable Person marked(String text, int from, int to, String particles) {
    for (int i = from + 1; i < to; i++) {
      if (particles.indexOf(text.charAt(i)) >= 0) {
        Person person = names.before(text, from, i);
        if (person != null && person.isSure()) {
          return person;
        }
      }
    }
    return null;
  }

  /** "と田中氏は述べた", "と北川さん。", "と語る高木社長。", "と話すのは高木社長だ。". */
  private @Nullable Source behind(Passage passage, int start) {
    String text = passage.text();
    int end = withoutCopula(text, start, passage.to());
    Span cue = cue(passage);
    Person subject = marked(text, start, end, "はが");
    if (subject != null && cue != null && isBeside(text, start, subject.mention().start())) {
      return new Source(subject, cue, Source.BESIDE);
    }
    Person last = names.before(text, start, end);
    boolean ends = last != null && last.isSure() && last.kind() != Kind.NOUN;
    boolean beside = ends && last != null && last.mention().start() == start;
    boolean told = ends && cue != null && cue.start() == start;
    return last != null && (beside || told) ? new Source(last, cue, Source.BESIDE) : null;
  }

  /** Right behind, or with an office before it: "と[副市長の]田村さんは話した". */
  private static boolean isBeside(String text, int start, int name) {
    return name == start
        || (name - start <= MAX_OFFICE
            && text.charAt(name - 1) == 'の'
            && StringUtils.containsNone(text.substring(start, name), "、，はがを"));
  }

  private static int withoutCopula(String text, int from, int to) {
    int end = Passage.trimmedEnd(text, from, to);
    for (String copula : List.of("である", "です", "だ")) {
      if (end - copula.length() > from && text.startsWith(copula, end - copula.length())) {
        return end - copula.length();
      }
    }
    return end;
  }

  @Override
  public boolean isReport(Passage passage) {
    return afterQuoting(passage) > 0 && cue(passage) != null;
  }

  @Override
  public boolean isNamed(Passage passage) {
    int start = passage.afterStart();
    return words.startsAt(Term.OTHER, passage.text(), start, passage.to()) > 0;
  }

  @Override
  public List<Person> people(String text) {
    List<Person> people = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      int length = names.titleAt(text, i);
      if (length > 0) {
        Person person = names.before(text, 0, i + length);
        if (person != null && person.kind() == Kind.NAME) {
          people.add(person);
        }
        i += length - 1;
      }
    }
    return people;
  }
}
