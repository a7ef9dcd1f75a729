package dev.tearsheet.internal.quote;

/**
 * What the lexicon knows of a word form.
 *
 * @param classes bits of its {@link WordClass}es
 * @param quoting share of its occurrences that attribute words between marks
 * @param reporting share of its occurrences that attribute words without marks
 * @param naming share of its occurrences that head a source
 * @param frames how it reports without marks, by what stands beside it
 * @param company what it tells of a report that it stands beside
 * @param senses what it can mean
 * @param relation its number among the {@link Frames#relation relations} of a verb
 * @param code its {@link Code}, a capital not taken into account
 */
record Word(
    int classes,
    float quoting,
    float reporting,
    float naming,
    Frames frames,
    Company company,
    Senses senses,
    int relation,
    int code) {

  static final Word UNKNOWN =
      new Word(0, 0, 0, 0, Frames.NONE, Company.NONE, Senses.NONE, Frames.UNRELATED, Code.OTHER);

  /** Shares for listed words of languages that no annotated text was at hand for. */
  private static final float LISTED = 0.4f;

  private static final Frames OPEN = Frames.of(LISTED);

  Word with(WordClass wordClass) {
    boolean says = wordClass == WordClass.SAYS;
    return new Word(
        classes | wordClass.bit(),
        says ? Math.max(quoting, LISTED) : quoting,
        says ? Math.max(reporting, LISTED) : reporting,
        wordClass == WordClass.ROLE ? Math.max(naming, LISTED) : naming,
        says ? OPEN : frames,
        company,
        senses,
        relation,
        code);
  }

  Word without(WordClass wordClass) {
    return new Word(
        classes & ~wordClass.bit(),
        quoting,
        reporting,
        naming,
        frames,
        company,
        senses,
        relation,
        code);
  }

  Word with(float newQuoting, float newReporting, float newNaming) {
    return new Word(
        classes, newQuoting, newReporting, newNaming, frames, company, senses, relation, code);
  }

  Word with(Frames newFrames) {
    return new Word(
        classes, quoting, reporting, naming, newFrames, company, senses, relation, code);
  }

  Word with(Company newCompany) {
    return new Word(
        classes, quoting, reporting, naming, frames, newCompany, senses, relation, code);
  }

  Word with(Senses newSenses) {
    return new Word(
        classes, quoting, reporting, naming, frames, company, newSenses, relation, code);
  }

  /** The same with what follows from its spelling and its classes. */
  Word coded(String folded) {
    int newCode = Code.of(folded, this);
    int newRelation = Frames.relation(folded, newCode);
    return new Word(
        classes, quoting, reporting, naming, frames, company, senses, newRelation, newCode);
  }

  boolean is(WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }

  /** Whether it is a role or a title, and no body of people. */
  boolean isRole() {
    return isAny(WordClass.ROLES) && !is(WordClass.ORGANIZATION);
  }

  boolean isAny(int bits) {
    return (classes & bits) != 0;
  }

  /** The stronger of the two ways of attributing. */
  float cue() {
    return Math.max(quoting, reporting);
  }
}
