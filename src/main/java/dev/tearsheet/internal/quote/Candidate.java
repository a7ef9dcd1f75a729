package dev.tearsheet.internal.quote;

/**
 * A noun phrase or pronoun that may be a source; positions are token numbers.
 *
 * @param number how many candidates of the text stand before it
 * @param first its first token
 * @param last after its last token
 * @param form how it refers
 * @param nameFirst first token of the bare name; equals {@code nameLast} when there is none
 * @param nameLast after the last token of the bare name
 * @param gender what its title, pronoun or first name says
 * @param possessive whether it stands in the genitive ("Roe's")
 */
record Candidate(
    int number,
    int first,
    int last,
    Form form,
    int nameFirst,
    int nameLast,
    Gender gender,
    boolean possessive) {

  enum Form {
    PRONOUN,
    NAME,
    NOMINAL,
    RELATIVE;

    /** A number for the forests. */
    @SuppressWarnings("EnumOrdinal") // the forests were fitted on this order
    int code() {
      return ordinal();
    }
  }

  enum Gender {
    UNKNOWN,
    MASCULINE,
    FEMININE,
    NEUTER,
    PLURAL,
    FIRST;

    /** A number for the forests. */
    @SuppressWarnings("EnumOrdinal") // the forests were fitted on this order
    int code() {
      return ordinal();
    }
  }

  boolean isNamed() {
    return nameLast > nameFirst;
  }
}
