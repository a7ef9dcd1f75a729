package dev.tearsheet.internal.quote;

/**
 * Whether a text speaks to its reader, or of its writer, and reports little: advice, instructions,
 * an offer, a diary. What "you know", "we recommend" and "it offers" there is nobody's report.
 */
final class Address {

  /**
   * Share of words outside marks that mean the reader. Of 924 articles of PolNeAR 4 % have more, of
   * 691 pages of WCXB, most of them advice, 72 %.
   */
  private static final double SHARE = 0.008;

  /** Such words in the shortest of these texts. */
  private static final int LEAST = 4;

  /**
   * Least confidence of a report in such a text. On PolNeAR dev the f1 of characters is 0.739 at 0,
   * 0.738 at 0.4 and 0.735 at 0.5; WCXB's pages are given 15,200 reports at 0 and 8,300 at 0.4.
   */
  private static final double SURE = 0.4;

  /** Sentences for each verb of saying in a text that reports little. */
  private static final int SENTENCES = 25;

  /** Words that mean the writer or the reader for each verb of saying in such a text. */
  private static final int WORDS = 2;

  /** Such words beyond these. */
  private static final int MORE = 5;

  /**
   * Least confidence of a report in such a text. Of 320 reports of pages of all kinds, two of each,
   * 152 of the 242 that nobody made stood below it in such texts, and six of the 78 others; of
   * PolNeAR train's and dev's 13,962 reports eight stand there.
   */
  private static final double SURER = 0.65;

  private static final String[] READER = {
    "you", "your", "yours", "yourself", "you're", "you'll", "you've", "you'd"
  };

  /** UTF-16 units of the longest of them. */
  private static final int MAX_WRITER = 5;

  private static final String[] WRITER = {
    "i", "i'm", "i'll", "i've", "i'd", "me", "my", "we", "we're", "we'll", "we've", "we'd", "us",
    "our"
  };

  private final Reading reading;
  private int words;
  private int reader;
  private int writer;
  private int saying;

  private Address(Reading reading) {
    this.reading = reading;
  }

  static Address of(Reading reading) {
    Address address = new Address(reading);
    for (int i = 0; i < reading.words.length; i++) {
      if (reading.inside[i] < 0 && reading.tokens.isWord(i)) {
        address.count(i);
      }
    }
    return address;
  }

  private void count(int i) {
    words++;
    reader += meansReader(i) ? 1 : 0;
    writer += meansWriter(i) ? 1 : 0;
    saying += reading.words[i].is(WordClass.SAYS) ? 1 : 0;
  }

  /** The least confidence of a report; 0 where a text neither speaks so nor reports little. */
  double confidence() {
    return isTold() ? SURER : speaks() ? SURE : 0;
  }

  private boolean speaks() {
    return reader >= LEAST && reader > SHARE * words;
  }

  /** Whether writer and reader are met far more often than anybody who says something. */
  private boolean isTold() {
    int sentences = 1 + reading.sentence(reading.words.length);
    return SENTENCES * saying < sentences && reader + writer > WORDS * saying + MORE;
  }

  /**
   * "You know that …", and in a text that speaks of its writer "I find that …", not "I asked if …"
   * and "my doctor believes …". Of PolNeAR's 41 reports by "you" 11 are annotated.
   *
   * @param first first token of who reports
   * @param cue what is done with it
   */
  boolean isNobody(int first, int cue) {
    return meansReader(first)
        || (isTold()
            && meansWriter(first)
            && !reading.isAny(first, "my")
            && !reading.words[cue].is(WordClass.SAYS));
  }

  /**
   * Whether a report there rests on a verb that mostly reports nothing: "Most teams ignore these
   * drives", "The lamp focused the light", not "Doctors believe that …" and "Roe expects rain".
   */
  boolean isWeak(Draft draft) {
    Word cue = reading.words[draft.cue().at()];
    return speaks()
        && !draft.source().candidate().isNamed()
        && !cue.isAny(REPORTING)
        && cue.frames().share() < REPORTS
        && !holdsClause(draft.content());
  }

  /** "that it rains", "to leave", "it may rain": not "the thrill of it". */
  private boolean holdsClause(Content content) {
    int opening = reading.code(content.first());
    boolean clause = opening == Code.THAT || opening == Code.TO || opening == Code.COMPLEMENTIZER;
    for (int i = content.first(); i < content.last() && !clause; i++) {
      clause = reading.word(i).is(WordClass.AUXILIARY);
    }
    return clause;
  }

  private static final int REPORTING = WordClass.SAYS.bit() | WordClass.ACCORDING.bit();

  /** Share of a verb's uses that report, from which it is taken at its word there. */
  private static final double REPORTS = 0.38;

  /** Whether "if the app says …" tells there of what may be met. */
  boolean isMet(int first) {
    return confidence() > 0 && reading.isAny(first - 1, "if", "when", "whenever", "once", "until");
  }

  private boolean meansReader(int i) {
    return Character.toLowerCase(reading.tokens.first(i)) == 'y' && reading.isAny(i, READER);
  }

  private boolean meansWriter(int i) {
    return reading.tokens.length(i) <= MAX_WRITER
        && "imwou".indexOf(Character.toLowerCase(reading.tokens.first(i))) >= 0
        && reading.isAny(i, WRITER);
  }
}
