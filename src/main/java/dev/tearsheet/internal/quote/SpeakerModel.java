package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the source of each quoted stretch, one after the other. */
final class SpeakerModel {

  /** Confidence of a source that a rule finds where the forest knows of none; see LedIn. */
  private static final double LED_IN = 0.5;

  private final Models models;
  private final Reading reading;
  private final Sources sources;
  private final People people;
  private final SpeakerFeatures features;
  private final TurnTaking turnTaking;
  private final @Nullable Context[] nameLines;
  private final double threshold;
  private final int maxQuotes;

  /** Whether the text has quotes between double marks. */
  private final boolean doubled;

  private SpeakerModel(Models models, Sources sources, People people, Options options) {
    this.models = models;
    this.reading = sources.reading;
    this.sources = sources;
    this.people = people;
    this.features = new SpeakerFeatures(sources, people);
    this.turnTaking = new TurnTaking(sources, people);
    this.nameLines = NameLines.of(sources, people);
    this.threshold = options.confidence();
    this.maxQuotes = options.maxQuotes();
    this.doubled = reading.stretches.stream().anyMatch(stretch -> !stretch.single());
  }

  /**
   * A source and how sure it is.
   *
   * @param source the source, or null when no candidate is likely enough
   * @param confidence probability that it is right
   */
  record Choice(@Nullable Context source, double confidence) {

    static final Choice NOBODY = new Choice(null, 0);
  }

  /** The choice for every stretch, in order; nobody for those behind the most quotes asked for. */
  static Choice[] choose(
      Models models, Sources sources, People people, List<Turn> turns, Options options) {
    return new SpeakerModel(models, sources, people, options).choose(turns);
  }

  private Choice[] choose(List<Turn> turns) {
    Choice[] choices = new Choice[reading.stretches.size()];
    Arrays.fill(choices, Choice.NOBODY);
    Context previous = null;
    int turn = 0;
    int quotes = 0;
    for (int s = 0; s < choices.length && quotes <= maxQuotes; s++) {
      while (turn < turns.size() && turns.get(turn).stretch() < s) {
        turn++;
      }
      boolean tagged = turn < turns.size() && turns.get(turn).stretch() == s;
      choices[s] = tagged ? tagged(turns.get(turn)) : choice(choices, s, previous);
      if (choices[s].confidence < threshold) {
        choices[s] = new Choice(null, choices[s].confidence);
      }
      quotes += isNext(choices, s) ? 1 : 0;
      boolean passed = choices[s].source == null && isPassed(reading.stretches.get(s), previous);
      previous = passed ? previous : choices[s].source;
    }
    joinParagraphs(reading, choices);
    return choices;
  }

  /** "Su novela, “El muelle”, sale hoy.": who spoke before a title goes on behind it. */
  private boolean isPassed(Stretch stretch, @Nullable Context previous) {
    return previous != null
        && previous.isCued()
        && reading.lexicon.dropsSubjects()
        && Works.isTitle(reading, stretch);
  }

  /** Whether a stretch opens a quote of its own for sure: one left open may be of the next. */
  private boolean isNext(Choice[] choices, int s) {
    Context source = choices[s].source;
    Context before = s == 0 ? null : choices[s - 1].source;
    boolean closed =
        reading.stretches.get(s).closed() && (s == 0 || reading.stretches.get(s - 1).closed());
    return closed && (source == null || !source.equals(before));
  }

  private Choice tagged(Turn turn) {
    Candidate speaker = turn.speaker();
    return speaker == null ? Choice.NOBODY : new Choice(sources.context(speaker), TAGGED);
  }

  private Choice choice(Choice[] choices, int s, @Nullable Context previous) {
    Stretch stretch = reading.stretches.get(s);
    Context signer = signer(s, stretch);
    if (signer != null) {
      return new Choice(signer, SIGNED);
    } else if (previous != null
        && choices[s - 1].source != null
        && DashDialogue.goesOn(reading, s)) {
      Incise answers = Incise.of(sources, stretch);
      return answers == null ? choices[s - 1] : new Choice(answers.source(), SIGNED);
    } else if (isNobodys(stretch)) {
      return Choice.NOBODY;
    } else if (previous != null && choices[s - 1].source != null && goesOn(s, previous)) {
      return choices[s - 1];
    }
    Choice beside = turnTaking.beside(choices, s);
    if (beside != null) {
      return beside;
    }
    Context answering = turnTaking.answering(choices, s);
    Context turn = answering == null ? turnTaking.next(choices, s) : answering;
    Choice choice = turn == null ? weighed(s, stretch, previous) : new Choice(turn, LED_IN);
    boolean nobody =
        isSignature(choices, s, choice.source)
            || isAnswerers(stretch, s, choice.source)
            || (choice.source != null && Uncued.isWord(reading, people, choice.source))
            || (choice.source != null && Thing.is(reading, choice.source))
            || (choice.source != null && Thing.isUnsaid(reading, choice.source, choice.confidence))
            || (choice.source != null && VerbLast.isNobody(reading, stretch, choice.source));
    return nobody ? Choice.NOBODY : choice;
  }

  /**
   * "“What was hard?” / “The roof,” says Ann Roe.": whoever answers in the next paragraph does not
   * ask. None of PolNeAR train's three such questions is the answerer's.
   */
  private boolean isAnswerers(Stretch stretch, int s, @Nullable Context source) {
    return source != null
        && stretch.closed()
        && source.first() > stretch.after()
        && reading.isAny(stretch.last() - 1, "?")
        && LedIn.fills(reading, s)
        && s + 1 < reading.stretches.size()
        && reading.stretches.get(s + 1).first() - 1 == stretch.after();
  }

  /** Whether who would speak signs the quote above, in a text where two and more are signed. */
  private boolean isSignature(Choice[] choices, int s, @Nullable Context source) {
    return source != null
        && s >= SIGNATURES
        && source.equals(choices[s - 1].source)
        && LedIn.fills(reading, s)
        && signs(choices, s - 1)
        && signs(choices, s - SIGNATURES);
  }

  /** Signed quotes from which a text is a list of them. */
  private static final int SIGNATURES = 2;

  /** Whether the source of a quote is named in a line right below it. */
  private boolean signs(Choice[] choices, int s) {
    Context source = choices[s].source;
    int after = reading.stretches.get(s).after();
    int name = reading.code(after) == Code.DASH ? after + 1 : after;
    return source != null
        && source.candidate().first() == name
        && LedIn.fills(reading, s)
        && reading.startsParagraph(after);
  }

  /** Who signs a quote, by a line or a mark that leaves no doubt. */
  private @Nullable Context signer(int s, Stretch stretch) {
    Context signed = Signature.source(sources, stretch);
    if (signed != null) {
      return signed;
    }
    Context dashed = DashDialogue.source(sources, stretch);
    if (dashed != null) {
      return dashed;
    }
    Context headline = Headline.source(sources, stretch);
    return headline == null ? nameLines[s] : headline;
  }

  /** The best by the weights, where no clause of its own tells more. */
  private Choice weighed(int s, Stretch stretch, @Nullable Context previous) {
    Choice best = best(s, previous);
    if (Dropped.isState(reading, best.source)) {
      Context dropped = Dropped.source(sources, people, stretch, null, previous);
      return dropped == null ? Choice.NOBODY : new Choice(dropped, LED_IN);
    }
    Context told = told(s, stretch, best);
    if (told != null) {
      return new Choice(told, SIGNED);
    }
    Context says = SaysSo.source(sources, stretch, best.source);
    if (says != null) {
      return new Choice(says, SIGNED);
    }
    boolean cued = best.source != null && best.source.isCued();
    if (!cued && Works.isSoCalled(reading, stretch)) {
      return Choice.NOBODY;
    }
    boolean open = !cued || best.confidence < threshold;
    Context rating = open ? Rating.source(sources, stretch) : null;
    Context calls = open && rating == null ? Calls.source(sources, stretch) : rating;
    if (calls != null) {
      return new Choice(calls, SIGNED);
    }
    Context gesture = cued ? null : Gesture.source(sources, stretch);
    if (gesture != null) {
      return new Choice(gesture, LED_IN);
    }
    Context opener = Viewpoint.opener(sources, people, stretch);
    if (opener != null) {
      return new Choice(opener, SIGNED);
    }
    Incise incise = Incise.of(sources, stretch);
    if (incise != null) {
      return new Choice(incise.source(), SIGNED);
    } else if (best.source != null && Hearer.is(reading, best.source)) {
      return Choice.NOBODY;
    }
    Context dropped = Dropped.source(sources, people, stretch, best.source, previous);
    return dropped == null ? doubted(s, stretch, best, previous) : new Choice(dropped, LED_IN);
  }

  /** Who is named with the verb of this very quote, whatever the weights tell; else null. */
  private @Nullable Context told(int s, Stretch stretch, Choice choice) {
    Context best = choice.source;
    Context quoted = QuotedBy.source(sources, stretch);
    Context last = quoted == null ? VerbLast.source(sources, stretch) : quoted;
    Context subject = last == null ? OpeningSource.of(sources, stretch, best) : last;
    if (subject != null) {
      return subject;
    }
    Context tag = Tag.source(sources, stretch);
    Context clause = tag == null ? clause(stretch, best) : null;
    if (clause != null) {
      return clause;
    } else if (best == null) {
      return tag == null ? Agent.source(sources, stretch) : tag;
    } else if (tag != null && (isSurer(tag, choice) || !tag.overlaps(best))) {
      return tag;
    }
    Context nearer = Nearer.source(sources, s, best);
    boolean sure = nearer == null && choice.confidence >= threshold;
    Context head = sure ? Bound.head(sources, best) : nearer;
    if (head != null) {
      return head;
    }
    boolean above = reading.paragraph(best.first()) < reading.paragraph(stretch.first());
    Context led =
        above || LedIn.isLabelled(sources, stretch, best)
            ? LedIn.source(sources, people, stretch)
            : null;
    if (led != null && !led.overlaps(best)) {
      return led;
    }
    Context speaks = Hearer.speaker(sources, stretch, best);
    return speaks == null ? Agent.source(sources, stretch) : speaks;
  }

  /** "“Geduld”, so Doe": whom the preposition names, where the weights are in doubt. */
  private boolean isSurer(Context tag, Choice choice) {
    return choice.confidence < threshold && tag.before() == Code.ACCORDING;
  }

  /** Who is named by the clause that the quote is a part of; else null. */
  private @Nullable Context clause(Stretch stretch, @Nullable Context best) {
    Context last = LastClause.source(sources, stretch, best);
    if (last != null) {
      return last;
    }
    Context owner = Claim.source(sources, stretch, best);
    return owner == null ? VerbSecond.source(sources, stretch) : owner;
  }

  /** The best by the weights, or what the order of words tells where that is little. */
  private Choice doubted(int s, Stretch stretch, Choice best, @Nullable Context previous) {
    Context thinks =
        best.source == null
                || !best.source.isCued()
                || WordOrder.isElsewhere(sources, stretch, best.source)
            ? Viewpoint.source(sources, stretch, best.source)
            : null;
    boolean sure = best.confidence >= threshold || reading.lexicon.isListed();
    @Nullable Context known = sure ? best.source : null;
    Context ordered = thinks == null ? WordOrder.source(sources, stretch, known) : thinks;
    if (ordered != null) {
      return new Choice(ordered, LED_IN);
    } else if (best.confidence >= threshold) {
      return best;
    }
    Context led = LedIn.source(sources, people, stretch);
    if (led == null && LedIn.goesOn(reading, s)) {
      led = previous;
    }
    if (led == null) {
      Context acts = Gesture.any(sources, people, stretch);
      led = acts == null ? LedIn.above(sources, people, stretch) : acts;
    }
    return led == null ? best : new Choice(led, LED_IN);
  }

  private boolean isNobodys(Stretch stretch) {
    return Works.isTitle(reading, stretch)
        || Works.isCompound(reading, stretch)
        || Medium.isName(reading, stretch)
        || isCrosshead(stretch)
        || Tag.isNobodys(sources, stretch)
        || isNote(reading, stretch);
  }

  /**
   * A few words in single marks that fill a paragraph, in a text that quotes between others: a
   * heading. Of PolNeAR train's none is annotated.
   */
  private boolean isCrosshead(Stretch stretch) {
    return stretch.single()
        && doubled
        && stretch.last() - stretch.first() <= CROSSHEAD
        && LedIn.fills(reading, reading.inside[stretch.first()]);
  }

  /** Tokens of the longest heading in marks. */
  private static final int CROSSHEAD = 8;

  /** "(CROSSTALK)": what a transcript notes. */
  private static boolean isNote(Reading reading, Stretch stretch) {
    char first = reading.tokens.first(stretch.first());
    char last = reading.tokens.first(stretch.last() - 1);
    return first == '(' && last == ')';
  }

  /** A paragraph in marks after a turn of a transcript, without a tag of its own, goes on. */
  private boolean goesOn(int s, Context previous) {
    Stretch stretch = reading.stretches.get(s);
    int open = stretch.first() - 1;
    int paragraph = reading.paragraph(stretch.first());
    return reading.inside[previous.candidate().first()] >= 0
        && reading.tokens.isCapital(stretch.first())
        && reading.paragraph(reading.stretches.get(s - 1).first()) == paragraph - 1
        && open > 0
        && reading.paragraph(open - 1) != paragraph
        && reading.code(stretch.after(), stretch.first()) <= Code.QUOTED;
  }

  /** Confidence of the name that opens a turn of a transcript; by inspection. */
  static final double TAGGED = 0.95;

  /** Confidence of a name set after a quote and a dash at the end of a paragraph; by inspection. */
  private static final double SIGNED = 0.9;

  /** A quote left open at its paragraph's end goes on in the next, with the same source. */
  private static void joinParagraphs(Reading reading, Choice[] choices) {
    for (int s = choices.length - 2; s >= 0; s--) {
      Stretch open = reading.stretches.get(s);
      Stretch next = reading.stretches.get(s + 1);
      boolean goesOn =
          !open.closed()
              && reading.paragraph(next.first()) == reading.paragraph(open.first()) + 1
              && reading.paragraph(Math.max(0, next.first() - 2))
                  == reading.paragraph(open.first());
      if (goesOn && choices[s].source == null && !isNote(reading, open)) {
        choices[s] = choices[s + 1];
      }
    }
  }

  private Choice best(int s, @Nullable Context previous) {
    features.read(s, previous);
    double[] margins = new double[features.candidates().size()];
    int best = models.speakers().best(features.rows(), margins);
    while (best >= 0 && isNobody(s, best)) {
      margins[best] = Double.NEGATIVE_INFINITY;
      best = reading.lexicon.isGerman() ? -1 : most(margins);
    }
    return best < 0
        ? Choice.NOBODY
        : new Choice(features.candidates().get(best), Models.share(margins, best, models.none()));
  }

  private boolean isNobody(int s, int candidate) {
    Stretch stretch = reading.stretches.get(s);
    return Uncued.isNobody(reading, people, stretch, features.candidates().get(candidate));
  }

  private static int most(double[] margins) {
    int most = -1;
    for (int i = 0; i < margins.length; i++) {
      boolean more = margins[i] > (most < 0 ? Double.NEGATIVE_INFINITY : margins[most]);
      most = more ? i : most;
    }
    return most;
  }
}
