package dev.tearsheet.internal.eastasian;

import dev.tearsheet.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chinese, in traditional and simplified characters: "市長王小明昨天說：「…」", "「…」王小明表示". */
final class ChineseReader implements SourceReader {

  private static final String COMMAS = "，,；;";

  /** UTF-16 units between the marks and the cue behind them. */
  private static final int AFTER = 40;

  private final Vocabulary words = Vocabulary.read("zh");
  private final ChineseNames names = new ChineseNames(words);

  @Override
  public @Nullable Source source(Passage passage) {
    Source before = before(passage);
    boolean whole = passage.opensSentence() || passage.endsSentence();
    return before == null && whole ? after(passage) : before;
  }

  private @Nullable Source before(Passage passage) {
    String text = passage.text();
    int end = passage.beforeEnd();
    int cue = cueEndingAt(text, passage.from(), end);
    if (cue > 0) {
      Person person = subject(text, passage.from(), end - cue);
      return person == null ? null : new Source(person, new Span(end - cue, end), Source.BESIDE);
    }
    if (passage.hasColon()) {
      Person person = names.read(text, names.clauseStart(text, passage.from(), end), end);
      if (person != null && person.isSure()) {
        return new Source(person, null, Source.BESIDE);
      }
    }
    for (int i = end - 1; i > passage.from(); i--) {
      int length = cueAt(text, i, end);
      Person person = length > 0 ? subject(text, passage.from(), i) : null;
      if (person != null && person.isSure()) {
        return new Source(person, new Span(i, i + length), Source.IN_SENTENCE);
      }
    }
    return null;
  }

  private @Nullable Source after(Passage passage) {
    String text = passage.text();
    int start = passage.afterStart();
    int end = start;
    int most = Math.min(passage.to(), start + AFTER);
    while (end < most && COMMAS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    for (int i = start + 1; i < end; i++) {
      int length = cueAt(text, i, end);
      if (length > 0) {
        Person person = names.clause(text, start, i);
        boolean sure = person == null || person.isSure() || isBare(passage, person, i + length);
        return person != null && sure
            ? new Source(person, new Span(i, i + length), Source.BESIDE)
            : null;
      }
    }
    return null;
  }

  /** "“…。”小满说，", "“…！”小满喊道。": nothing but a short subject and its cue behind the marks. */
  private static boolean isBare(Passage passage, Person person, int cueEnd) {
    Span mention = person.mention();
    boolean ends = cueEnd == passage.to() || COMMAS.indexOf(passage.text().charAt(cueEnd)) >= 0;
    return ends
        && passage.endsSentence()
        && mention.start() == passage.afterStart()
        && mention.length() <= BARE;
  }

  /** UTF-16 units of the longest such subject. */
  private static final int BARE = 4;

  /** The subject of a cue: of its clause, or of the clause that opens its sentence. */
  private @Nullable Person subject(String text, int from, int to) {
    int start = names.clauseStart(text, from, to);
    Person person = names.clause(text, start, to);
    if (person != null || start == from) {
      return person;
    }
    int end = from;
    while (end < to && COMMAS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Person first = names.clause(text, from, end);
    return first == null || !first.isSure() ? null : first;
  }

  /** UTF-16 units of the cue that ends at a place and is no part of another word; 0 for none. */
  private int cueEndingAt(String text, int from, int end) {
    int length = words.endsAt(Term.CUE, text, from, end);
    return length > 0 && words.endsAt(Term.OTHER, text, from, end) <= length ? length : 0;
  }

  private int cueAt(String text, int i, int end) {
    int length = words.startsAt(Term.CUE, text, i, end);
    for (int back = 0; length > 0 && back <= Math.min(2, i); back++) {
      if (words.startsAt(Term.OTHER, text, i - back, end) > back) {
        return 0;
      }
    }
    return length;
  }

  @Override
  public boolean isReport(Passage passage) {
    int end = passage.beforeEnd();
    return cueEndingAt(passage.text(), passage.from(), end) > 0;
  }

  @Override
  public boolean isNamed(Passage passage) {
    int end = passage.beforeEnd();
    return end == passage.open()
        && words.endsAt(Term.NAMED, passage.text(), passage.from(), end) > 0;
  }

  @Override
  public List<Person> people(String text) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || Passage.isEnd(text, i - 1)) {
        Person person = names.opening(text, i);
        if (person != null) {
          people.add(person);
        }
      }
    }
    return people;
  }
}
