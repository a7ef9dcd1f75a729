package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;
import dev.tearsheet.internal.text.Words;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of one language that matter for attribution. Immutable. */
final class Lexicon {

  /** Tokens looked at to tell the language. */
  private static final int SAMPLE = 200;

  /** Names, titles and roles tell little of the language. */
  private static final int CLOSED =
      WordClass.STOPS
          | WordClass.DETERMINER.bit()
          | WordClass.POSSESSIVE.bit()
          | WordClass.SAYS.bit();

  /** Words with a {@link Code} of their own in every language. */
  private static final List<String> CODED =
      List.of("'s", "that", "dass", "to", "zu", "of", "by", "von");

  /** Endings of German masculines that take "-in". */
  private static final List<String> MASCULINES =
      List.of("er", "or", "ent", "ist", "eur", "är", "ant", "at");

  private static final Lexicon ENGLISH = read("en", true);
  private static final Lexicon GERMAN = read("de", true);
  private static final List<Lexicon> ALL =
      List.of(
          ENGLISH,
          GERMAN,
          read("fr", false),
          read("es", false),
          read("it", false),
          read("pt", false),
          read("nl", false),
          read("ru", false),
          read("uk", false),
          read("pl", false),
          read("sv", false),
          read("da", false),
          read("no", false),
          read("hr", false),
          read("cs", false),
          read("hu", false),
          read("ro", false),
          read("el", false),
          read("id", false),
          read("tr", false),
          read("fi", false),
          read("vi", false),
          read("is", false),
          read("sw", false));

  private static final WordTable<Integer> LANGUAGES = languages();

  private final String language;
  private final boolean english;
  private final boolean german;
  private final WordTable<Word> words;
  private final List<String> closed;

  /**
   * Titles and roles that compounds may end with ("Außenminister"), the longest first, by the hash
   * of their last letters; none but in German.
   */
  private final Map<Integer, List<String>> heads;

  /** A bit for the hash of the last letters of each: a look here spares most words the search. */
  private final BitSet endings = new BitSet(1 << ENDING_BITS);

  private static final int ENDING_BITS = 13;

  private Lexicon(String language, Map<String, Word> words) {
    this.language = language;
    this.english = language.equals("en");
    this.german = language.equals("de");
    CODED.forEach(coded -> words.putIfAbsent(coded, Word.UNKNOWN));
    words.replaceAll((key, word) -> word.coded(key));
    this.words = new WordTable<>(words);
    this.closed =
        words.entrySet().stream()
            .filter(entry -> entry.getValue().isAny(CLOSED))
            .map(Map.Entry::getKey)
            .toList();
    this.heads = isGerman() ? heads(words) : Map.of();
    heads.keySet().forEach(hash -> endings.set(slot(hash)));
  }

  private static int endHash(String head) {
    char[] letters = head.toCharArray();
    return Tokens.hash(letters, letters.length - SHORTEST_HEAD, letters.length);
  }

  private static int slot(int hash) {
    return hash >>> (Integer.SIZE - ENDING_BITS);
  }

  private static Map<Integer, List<String>> heads(Map<String, Word> words) {
    return words.entrySet().stream()
        .filter(entry -> entry.getKey().length() >= SHORTEST_HEAD)
        .filter(entry -> entry.getValue().isAny(WordClass.TITLES | WordClass.HEADS))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.groupingBy(Lexicon::endHash));
  }

  /** Letters of the shortest word that a compound is told by. */
  private static final int SHORTEST_HEAD = 5;

  /** The lexicon whose closed-class words are most frequent at the text's start. */
  static Lexicon of(Tokens tokens) {
    int[] hits = new int[ALL.size()];
    for (int i = 0; i < Math.min(SAMPLE, tokens.size()); i++) {
      Integer languages = LANGUAGES.get(tokens, i);
      for (int l = 0; languages != null && l < hits.length; l++) {
        hits[l] += (languages >> l) & 1;
      }
    }
    int best = most(hits);
    boolean few = Letters.areNeeded(hits[best]);
    for (int l = 0; few && l < hits.length; l++) {
      hits[l] *= 2;
      hits[l] += Letters.count(tokens, Math.min(SAMPLE, tokens.size()), ALL.get(l).language);
    }
    return ALL.get(most(hits));
  }

  private static int most(int[] hits) {
    int best = 0;
    for (int l = 1; l < hits.length; l++) {
      best = hits[l] > hits[best] ? l : best;
    }
    return best;
  }

  /** For each word a bit for each of the languages in which it is of a closed class. */
  private static WordTable<Integer> languages() {
    Map<String, Integer> languages = new HashMap<>();
    for (int l = 0; l < ALL.size(); l++) {
      int bit = 1 << l;
      ALL.get(l).closed.forEach(word -> languages.merge(word, bit, Integer::sum));
    }
    return new WordTable<>(languages);
  }

  /** Its ISO 639-1 code. */
  String language() {
    return language;
  }

  boolean isEnglish() {
    return english;
  }

  boolean isDutch() {
    return language.equals("nl");
  }

  boolean isFrench() {
    return language.equals("fr");
  }

  boolean isGerman() {
    return german;
  }

  /** "Korkmaz'a" → "Korkmaz": Turkish sets the case of a name behind an apostrophe. */
  String withoutCase(String name) {
    int apostrophe = language.equals("tr") ? name.lastIndexOf('\'') : -1;
    apostrophe = apostrophe < 0 && language.equals("tr") ? name.lastIndexOf('’') : apostrophe;
    return apostrophe > 1 ? name.substring(0, apostrophe) : name;
  }

  /** A language that declines names ("Anny Kot"). */
  boolean isSlavic() {
    return SLAVIC.contains(language);
  }

  private static final Set<String> SLAVIC = Set.of("ru", "uk", "pl", "hr", "cs");

  /** A language that sets what belongs to a noun behind it ("le chef de la ville"). */
  boolean isRomance() {
    return ROMANCE.contains(language);
  }

  private static final Set<String> ROMANCE = Set.of("fr", "es", "it", "pt", "ro");

  /** A language that sets what somebody is behind the name ("Anna Foss forstjóri"). */
  boolean setsRolesBehind() {
    return language.equals("is") || language.equals("hu");
  }

  boolean isScandinavian() {
    return SCANDINAVIAN.contains(language);
  }

  private static final Set<String> SCANDINAVIAN = Set.of("da", "no", "sv");

  /** A language that writes "Rassemblement national" with one capital. */
  boolean writesBodiesSmall() {
    return language.equals("fr") || language.equals("it");
  }

  /** A language that writes the names of days and months without a capital. */
  boolean writesMonthsSmall() {
    return !CAPITAL_MONTHS.contains(language);
  }

  private static final Set<String> CAPITAL_MONTHS = Set.of("en", "de", "el", "id", "tr");

  /** A language whose verbs need no subject ("señaló"). */
  boolean dropsSubjects() {
    return DROPPING.contains(language);
  }

  private static final Set<String> DROPPING =
      Set.of("es", "it", "pt", "ro", "pl", "hr", "cs", "tr");

  /** A language of which words are listed, and nothing was at hand to fit on. */
  boolean isListed() {
    return !isEnglish() && !isGerman();
  }

  Word word(Tokens tokens, int i) {
    if (!tokens.isWord(i) && tokens.first(i) != '&') {
      return Word.UNKNOWN;
    }
    Word word = words.get(tokens, i);
    if (word != null) {
      return word;
    }
    if (!isListed()) {
      return compound(tokens, i);
    }
    String folded = tokens.folded(i);
    int apostrophe = folded.indexOf('\'');
    return apostrophe > 0 ? elided(tokens, i, apostrophe) : withoutPronoun(folded);
  }

  /** "chamou-o", "disse-lhe": Portuguese verbs with their objects. */
  private Word withoutPronoun(String folded) {
    int hyphen = language.equals("pt") ? folded.lastIndexOf('-') : -1;
    boolean object = hyphen > 0 && OBJECTS.contains(folded.substring(hyphen + 1));
    Word verb = object ? words.get(folded.substring(0, hyphen)) : null;
    return verb == null ? Word.UNKNOWN : verb;
  }

  private static final Set<String> OBJECTS =
      Set.of("o", "a", "os", "as", "lhe", "lhes", "me", "nos", "se", "lo", "la");

  /** "l'avocat", "l'avvocato": a noun with its article; "nell'omelia", "c'est": no name. */
  private static Word elided(Tokens tokens, int i, int apostrophe) {
    boolean behind =
        apostrophe + 1 < tokens.length(i)
            && !Character.isUpperCase(tokens.word(i).charAt(apostrophe + 1));
    String small = tokens.folded(i).substring(0, apostrophe);
    if (small.equals("l")) {
      return tokens.length(i) > 3 ? ELIDED : Word.UNKNOWN;
    }
    return behind && SMALL.contains(small) ? JOINED : Word.UNKNOWN;
  }

  /** Whether a token is a noun for people or a body of them, its article taken off ("l'avocat"). */
  boolean isSomebody(Tokens tokens, int i) {
    String folded = tokens.folded(i);
    int apostrophe = folded.indexOf('\'');
    Word word = words.get(apostrophe == 1 ? folded.substring(2) : folded);
    return word != null && word.isAny(WordClass.ROLES | WordClass.HEADS);
  }

  private static final Word ELIDED = Word.UNKNOWN.with(WordClass.ROLE);

  private static final Word JOINED = Word.UNKNOWN.with(WordClass.PREPOSITION);

  /** French and Italian words that lose their last letter before another. */
  private static final Set<String> SMALL =
      Set.of("d", "qu", "n", "c", "j", "s", "m", "t", "nell", "dell", "all", "dall", "sull");

  /** "EU-Außenminister" is known by its last part. */
  private Word compound(Tokens tokens, int i) {
    Word hyphened = isGerman() && tokens.isCapital(i) ? behindHyphen(tokens.folded(i)) : null;
    if (hyphened != null) {
      return hyphened;
    }
    int hash = !heads.isEmpty() && tokens.isCapital(i) ? tokens.endHash(i, SHORTEST_HEAD) : 0;
    if (hash != 0 && endings.get(slot(hash))) {
      for (String head : heads.getOrDefault(hash, List.of())) {
        if (tokens.endsWith(i, head)) {
          return Objects.requireNonNull(words.get(head));
        }
      }
    }
    return Word.UNKNOWN;
  }

  /** "Fraport-Chef": a title or role behind a hyphen, or null. */
  private @Nullable Word behindHyphen(String folded) {
    int hyphen = folded.lastIndexOf('-');
    Word word = hyphen < 0 ? null : words.get(folded.substring(hyphen + 1));
    return word != null && word.isAny(WordClass.TITLES | WordClass.HEADS) ? word : null;
  }

  private static Lexicon read(String language, boolean mined) {
    return read(
        language,
        mined ? mined(language, "shares") : List.of(),
        language.equals("en") ? mined(language, "company") : List.of());
  }

  private static List<String> mined(String language, String what) {
    return Words.lines(Lexicon.class, language + "." + what + ".txt");
  }

  /**
   * The listed words of a language.
   *
   * @param language its code
   * @param shares what is known of its words, in lines of the form that resources have
   * @param company what they tell of others, in such lines
   */
  static Lexicon read(String language, List<String> shares, List<String> company) {
    Map<String, Word> words = new HashMap<>();
    Words.sections(Lexicon.class, language + ".words.txt")
        .forEach(
            (name, terms) -> {
              WordClass section = WordClass.of(name);
              terms.forEach(
                  term -> words.put(term, words.getOrDefault(term, Word.UNKNOWN).with(section)));
            });
    if (language.equals("de")) {
      List.copyOf(words.keySet()).forEach(word -> feminine(words, word));
    }
    shares.forEach(line -> share(words, line));
    company.forEach(line -> company(words, line));
    if (language.equals("en")) {
      mined(language, "senses").forEach(line -> senses(words, line));
    }
    return new Lexicon(language, words);
  }

  /** "Richter" → "Richterin": the feminine of a title or role that ends like a masculine. */
  private static void feminine(Map<String, Word> words, String masculine) {
    Word word = words.getOrDefault(masculine, Word.UNKNOWN);
    boolean ends = MASCULINES.stream().anyMatch(masculine::endsWith);
    if (ends && word.isAny(WordClass.ROLES)) {
      words.merge(
          masculine + "in",
          word.without(WordClass.MASCULINE_TITLE).with(WordClass.FEMININE_TITLE),
          (listed, derived) -> listed.with(WordClass.FEMININE_TITLE));
    }
  }

  private static void share(Map<String, Word> words, String line) {
    String[] cells = line.split(" ", -1);
    Word known = words.getOrDefault(cells[0], Word.UNKNOWN);
    Word framed =
        cells.length > FRAMES ? known.with(Frames.of(cells, FRAMES)) : known.with(Frames.NONE);
    words.put(cells[0], cells[1].equals(UNKNOWN) ? framed : shared(framed, cells));
  }

  private static void company(Map<String, Word> words, String line) {
    String[] cells = line.split(" ", -1);
    words.put(cells[0], words.getOrDefault(cells[0], Word.UNKNOWN).with(Company.of(cells)));
  }

  /** Words that can mean the same stand in one line. */
  private static void senses(Map<String, Word> words, String line) {
    String[] cells = line.split(" ", -1);
    Senses senses = Senses.of(cells[0]);
    for (int i = 1; i < cells.length; i++) {
      words.put(cells[i], words.getOrDefault(cells[i], Word.UNKNOWN).with(senses));
    }
  }

  private static Word shared(Word word, String[] cells) {
    return word.with(
        Float.parseFloat(cells[1]), Float.parseFloat(cells[2]), Float.parseFloat(cells[3]));
  }

  /** Stands for a share that too few uses tell of. */
  private static final String UNKNOWN = "-";

  /** The cell of a line of shares from which on frames stand. */
  private static final int FRAMES = 4;
}
