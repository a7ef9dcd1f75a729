package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.quote.ReportModel.Report;
import dev.tearsheet.internal.quote.SpeakerModel.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the stretches of one attribution into a quote. */
final class QuoteAssembler {

  private final Reading reading;
  private final Sources sources;
  private final People people;
  private final Choice[] choices;

  /** Which tokens stand in a quote already. */
  private final boolean[] taken;

  private final List<Quote> quotes = new ArrayList<>();

  private QuoteAssembler(Sources sources, People people, Choice[] choices) {
    this.reading = sources.reading;
    this.sources = sources;
    this.people = people;
    this.choices = choices;
    this.taken = new boolean[reading.words.length];
  }

  static List<Quote> assemble(
      Sources sources, People people, Choice[] choices, List<Turn> turns, List<Report> reports) {
    QuoteAssembler assembler = new QuoteAssembler(sources, people, choices);
    turns.stream().filter(turn -> turn.stretch() < 0).forEach(assembler::add);
    assembler.addStretches();
    reports.forEach(assembler::add);
    assembler.quotes.sort(Comparator.comparingInt(quote -> quote.spans().get(0).start()));
    return assembler.quotes;
  }

  private void add(Turn turn) {
    Arrays.fill(taken, turn.first(), turn.last(), true);
    List<Span> spans = paragraphs(turn.first(), turn.last());
    String text =
        spans.stream().map(span -> span.of(reading.text)).collect(Collectors.joining(" "));
    quotes.add(new Quote(text, spans, Quote.Kind.DIRECT, attribution(turn)));
  }

  private Optional<Attribution> attribution(Turn turn) {
    Candidate speaker = turn.speaker();
    Context source = speaker == null ? null : sources.context(speaker);
    Optional<Mention> tag =
        Optional.ofNullable(turn.tag()).map(span -> Mention.at(span, reading.text));
    if (source == null || tag.isPresent()) {
      Optional<String> name = source == null ? Optional.empty() : people.name(source, null);
      Optional<String> title = source == null ? Optional.empty() : people.title(source);
      return Optional.of(new Attribution(tag, name, title, Optional.empty(), SpeakerModel.TAGGED));
    }
    return Optional.of(attribution(source, Optional.empty(), SpeakerModel.TAGGED, null));
  }

  private List<Span> paragraphs(int first, int last) {
    List<Span> spans = new ArrayList<>();
    int from = first;
    for (int i = first + 1; i <= last; i++) {
      if (i == last || reading.startsParagraph(i)) {
        spans.add(reading.span(from, i));
        from = i;
      }
    }
    return spans;
  }

  private void addStretches() {
    Candidate speaking = null;
    for (int s = 0; s < choices.length; ) {
      int end = s + 1;
      while (end < choices.length && continues(s, end)) {
        end++;
      }
      if (!taken[reading.stretches.get(s).first()]) {
        quotes.add(quote(s, end, choices[s], speaking));
      }
      Context source = choices[s].source();
      speaking = source != null && source.candidate().isNamed() ? source.candidate() : speaking;
      s = end;
    }
    takeAttributed();
  }

  private void takeAttributed() {
    for (int s = 0; s < choices.length; s++) {
      Stretch stretch = reading.stretches.get(s);
      if (choices[s].source() != null) {
        Arrays.fill(taken, stretch.first(), stretch.last(), true);
      }
    }
  }

  /** A report that holds an attributed stretch, or stands in marks, is that quote again. */
  private void add(Report report) {
    if (reading.outside[report.last()] == reading.outside[report.first()] || isStump(report)) {
      return;
    }
    for (int i = report.first(); i < report.last(); i++) {
      if (taken[i]) {
        return;
      }
    }
    quotes.add(quote(report));
  }

  /** Words before a fragment in marks that tell little without it: "said that he was “tired”". */
  private boolean isStump(Report report) {
    int mark = report.last();
    int stretch = reading.inside[mark];
    return mark - report.first() <= STUMP
        && stretch >= 0
        && reading.stretches.get(stretch).first() == mark + 1
        && choices[stretch].source() != null;
  }

  /**
   * Words of the longest such. Of 406 reports of PolNeAR that stood so, 7 % were half of what is
   * annotated and more; of 221 longer than seven, 51 %.
   */
  private static final int STUMP = 4;

  private Quote quote(Report report) {
    Span span = reading.span(report.first(), report.last());
    Context source = report.source();
    Mention cue = Mention.at(reading.span(report.cue(), report.cue() + 1), reading.text);
    Optional<Attribution> attribution =
        Optional.ofNullable(source)
            .map(found -> attribution(found, Optional.of(cue), report.confidence(), null));
    return new Quote(span.of(reading.text), List.of(span), Quote.Kind.INDIRECT, attribution);
  }

  private boolean continues(int s, int next) {
    Context source = choices[s].source();
    return source != null
        && source.equals(choices[next].source())
        && isNext(reading.stretches.get(next - 1), reading.stretches.get(next))
        && goesOn(reading.stretches.get(s), reading.stretches.get(next - 1), next);
  }

  /** In the same paragraph, or right at the start of the next. */
  private boolean isNext(Stretch last, Stretch next) {
    int paragraphs = reading.paragraph(next.first()) - reading.paragraph(last.first());
    int mark = next.first() - 1;
    return paragraphs == 0
        || (paragraphs == 1
            && isTurn(last) == isTurn(next)
            && (reading.startsParagraph(mark) || reading.startsParagraph(mark + 1)));
  }

  /** A dash and no mark opens its paragraph. */
  private boolean isTurn(Stretch stretch) {
    int open = stretch.first() - 1;
    return reading.lexicon.isListed()
        && reading.code(open) == Code.DASH
        && reading.startsParagraph(open);
  }

  /** Whole sentences after such, or "“The road,” Roe said, “is shut.”"; fragments stand alone. */
  private boolean goesOn(Stretch opening, Stretch last, int next) {
    Stretch stretch = reading.stretches.get(next);
    return isWhole(stretch)
        ? isWhole(opening) || isBreak(last.last() - 1)
        : !last.closed() || (isOpen(last) && isBreak(stretch.first() - 2));
  }

  /** Whether the sentence of a stretch may go on: a comma, a question, marks before a comma. */
  private boolean isOpen(Stretch stretch) {
    int end = stretch.last() - 1;
    return isBreak(end)
        || isBreak(stretch.after())
        || "?!…".indexOf(reading.tokens.first(end)) >= 0;
  }

  private boolean isBreak(int i) {
    int code = reading.code(i);
    return code == Code.COMMA || code == Code.DASH || code == Code.COLON;
  }

  private Quote quote(int from, int to, Choice choice, @Nullable Candidate speaking) {
    List<Span> spans = reading.stretches.subList(from, to).stream().flatMap(this::said).toList();
    String text =
        spans.stream().map(span -> span.of(reading.text)).collect(Collectors.joining(" "));
    Context source = choice.source();
    Optional<Attribution> attribution =
        source == null
            ? Optional.empty()
            : Optional.of(attribution(source, cue(source), choice.confidence(), speaking));
    return new Quote(text, spans, kind(reading.stretches.get(from)), attribution);
  }

  /** The words of a stretch that are said: not its tag, nor a cue and its subject within it. */
  private Stream<Span> said(Stretch stretch) {
    Incise incise = Incise.of(sources, stretch);
    return incise == null
        ? Stream.of(withoutTag(stretch))
        : incise.without(reading, stretch).stream();
  }

  /** "ROE: Shall we?" in marks → "Shall we?". */
  private Span withoutTag(Stretch stretch) {
    Choice choice = choices[reading.inside[stretch.first()]];
    int tag = choice.source() == null ? -1 : choice.source().candidate().last();
    boolean tagged = tag > stretch.first() && tag + 1 < stretch.last();
    return tagged ? new Span(reading.tokens.start(tag + 1), stretch.span().end()) : stretch.span();
  }

  private Attribution attribution(
      Context chosen, Optional<Mention> cue, double confidence, @Nullable Candidate speaking) {
    Context source = Complement.with(sources, Whole.of(reading, Apposition.named(sources, chosen)));
    return new Attribution(
        Optional.of(Mention.at(reading.span(source.first(), source.last()), reading.text)),
        people.name(source, speaking),
        people.title(source),
        cue,
        confidence);
  }

  private Optional<Mention> cue(Context source) {
    int cue = source.verb() >= 0 ? source.verb() : source.inverted();
    return cue < 0
        ? Optional.empty()
        : Optional.of(Mention.at(reading.span(cue, cue + 1), reading.text));
  }

  /** Words that open a sentence and fill it are quoted whole; a fragment is mixed. */
  private Quote.Kind kind(Stretch stretch) {
    return isWhole(stretch) ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
  }

  private boolean isWhole(Stretch stretch) {
    int first = reading.tokens.isWord(stretch.first()) ? stretch.first() : stretch.first() + 1;
    return first < stretch.last()
        && reading.tokens.isCapital(first)
        && reading.code(stretch.first() - 2, stretch.first()) != Code.THAT;
  }
}
