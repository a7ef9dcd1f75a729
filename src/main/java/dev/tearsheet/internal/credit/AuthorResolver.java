package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import dev.tearsheet.internal.text.BylineOpening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Whom the story is by: the visible byline checked against the metadata. */
final class AuthorResolver {

  private static final List<Origin> SEEN =
      List.of(Origin.LINK, Origin.MICRODATA, Origin.TEXT, Origin.CLASS);
  private static final List<Origin> TOOLS =
      List.of(
          Origin.PARSELY,
          Origin.SAILTHRU,
          Origin.DUBLIN_CORE,
          Origin.OPEN_GRAPH,
          Origin.META,
          Origin.TWITTER);

  /** Characters of the longest name, and words of the longest of a person. */
  private static final int MAX_NAME = 60;

  private static final int MAX_WORDS = 4;

  /**
   * A bound on the work, as each is looked for among the others and beside every line of a page.
   */
  private static final int MAX_AUTHORS = 200;

  private final Metadata metadata;
  private final Outlet outlet;
  private final boolean entries;
  private final NearAuthors near;

  /**
   * A resolver of a page's authors.
   *
   * @param entries whether the bylines on the page are those of the works that it lists
   */
  AuthorResolver(Metadata metadata, boolean entries) {
    this.metadata = metadata;
    this.entries = entries;
    this.outlet = new Outlet(metadata);
    this.near = new NearAuthors(metadata, outlet, this::isList);
  }

  List<Author> resolve() {
    List<Author> authors = authors();
    List<String> names = authors.isEmpty() ? List.of() : names();
    return authors.stream()
        .map(author -> renamed(author, StoredName.spelled(author.name())))
        .map(author -> spelled(author, names))
        .map(this::whole)
        .map(this::linked)
        .filter(author -> !author.name().isEmpty())
        .toList();
  }

  private static Author renamed(Author author, String name) {
    return new Author(name, author.kind(), author.role(), author.organization(), author.url());
  }

  /** What the claims name, each read once for all authors. */
  private List<String> names() {
    return metadata.authorClaims().stream()
        .map(claim -> NameEnd.cut(BylineParser.open(claim.value())))
        .toList();
  }

  /** The page may write elsewhere in mixed case what the byline has in capitals: "MacRoe". */
  private static Author spelled(Author author, List<String> names) {
    return names.stream()
        .filter(name -> name.equalsIgnoreCase(author.name()) && hasMore(name, author.name()))
        .findFirst()
        .map(name -> renamed(author, name))
        .orElse(author);
  }

  /** A given name alone is made whole where the page's own part has one name that opens so. */
  private Author whole(Author author) {
    String name = author.name();
    boolean given = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    if (author.kind() != Author.Kind.PERSON || name.contains(" ") || !given) {
      return author;
    }
    List<String> longer =
        metadata.authorClaims().stream()
            .filter(claim -> !claim.spot().away())
            .map(claim -> StringUtils.substringBefore(BylineParser.open(claim.value()), " | "))
            .filter(longest -> longest.startsWith(name + " ") && isWhole(longest))
            .distinct()
            .toList();
    return longer.size() == 1 ? renamed(author, longer.get(0)) : author;
  }

  private boolean isWhole(String name) {
    List<Author> people = BylineParser.parse(name);
    return people.size() == 1 && people.get(0).name().equals(name) && !isSite(name);
  }

  /** Whether a spelling has a capital within a word that the other lacks, and small letters too. */
  private static boolean hasMore(String name, String other) {
    boolean mixed = false;
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean within = Character.isLowerCase(name.charAt(i - 1)) && Character.isUpperCase(c);
      mixed |= within && Character.isLowerCase(other.charAt(i));
    }
    return mixed;
  }

  /** The address of the author's page, from the link around the name. */
  private Author linked(Author author) {
    if (author.url().isPresent()) {
      return author;
    }
    Optional<String> address =
        metadata.authorClaims().stream()
            .filter(claim -> isProfile(claim.url()))
            .filter(claim -> BylineParser.open(claim.value()).equalsIgnoreCase(author.name()))
            .map(Claim::url)
            .findFirst();
    return new Author(author.name(), author.kind(), author.role(), author.organization(), address);
  }

  private List<Author> authors() {
    List<Author> rule = named(Origin.SITE_RULE);
    if (!rule.isEmpty()) {
      return rule;
    }
    List<Author> stated = named(Origin.JSON_LD);
    List<Author> line = line();
    List<Author> links = near.of(Origin.LINK);
    if (!line.isEmpty()
        && stated.isEmpty()
        && !links.isEmpty()
        && links.stream().allMatch(author -> isNew(line, author))) {
      return links;
    }
    if (!line.isEmpty() && (disjoint(line, stated) || holds(line, stated))) {
      return line;
    }
    if (stated.stream().anyMatch(AuthorResolver::isSignature)) {
      return holds(links, stated)
          ? links
          : ordered(stated, List.of(line, links, near.of(Origin.CLASS)));
    }
    return first(
        List.of(
            this::seen,
            this::tools,
            () -> people(named(Origin.PAGE_STATE)),
            new PenNames(metadata)::resolve,
            () -> stated,
            () -> people(named(Origin.JSON_LD_OTHER)),
            new DistantAuthors(metadata, outlet, near)::resolve,
            () -> named(Origin.JSON_LD_OTHER)));
  }

  /** Authors in the order of the first list of the page that names the same. */
  private static List<Author> ordered(List<Author> stated, List<List<Author>> lists) {
    for (List<Author> list : lists) {
      if (list.size() == stated.size() && list.stream().noneMatch(one -> isNew(stated, one))) {
        return list.stream()
            .flatMap(one -> stated.stream().filter(other -> Names.same(other.name(), one.name())))
            .toList();
      }
    }
    return stated;
  }

  /** A name, or the people of an outlet together, but no account: "jane.roe". */
  private static boolean isSignature(Author author) {
    String name = author.name();
    boolean account = name.indexOf('.') > 0 && name.equals(name.toLowerCase(Locale.ROOT));
    return author.kind() == Author.Kind.PERSON ? !account : PenNames.isTeam(name);
  }

  static List<Author> first(List<Supplier<List<Author>>> sources) {
    return sources.stream()
        .map(Supplier::get)
        .filter(Predicate.not(List::isEmpty))
        .findFirst()
        .orElse(List.of());
  }

  private List<Author> tools() {
    return TOOLS.stream()
        .map(this::named)
        .filter(Predicate.not(List::isEmpty))
        .findFirst()
        .orElse(List.of());
  }

  private static List<Author> people(List<Author> authors) {
    return authors.stream().anyMatch(AuthorResolver::isSignature) ? authors : List.of();
  }

  /** The line names everyone that the metadata does, and others with them. */
  private static boolean holds(List<Author> line, List<Author> stated) {
    return line.size() > stated.size() && stated.stream().noneMatch(author -> isNew(line, author));
  }

  /** The line right under the headline that opens like a byline, with all whom its part names. */
  private List<Author> line() {
    return whole(
        lines(
                claim -> claim.origin() == Origin.TEXT,
                NearAuthors.LINE,
                claim -> people(claim.value()))
            .findFirst()
            .orElse(List.of()),
        NearAuthors.LINE);
  }

  /** All whom a list names of whose line only a part was read. */
  private List<Author> whole(List<Author> line, int reach) {
    return line.isEmpty()
        ? line
        : Stream.of(
                lines(this::isList, reach, claim -> people(claim.value())),
                lines(claim -> claim.origin() == Origin.CLASS, reach, nested()::list),
                lines(claim -> claim.origin() == Origin.CLASS, reach, this::stated))
            .flatMap(Function.identity())
            .filter(part -> holds(part, line))
            .findFirst()
            .orElse(line);
  }

  /** The people of one line of whom each is named by himself elsewhere; nobody if one is not. */
  private List<Author> stated(Claim line) {
    boolean one = !StringUtils.strip(line.value(), " |").contains("|");
    List<Author> people = one ? people(line.value()) : List.of();
    return people.size() > 1 && people.stream().allMatch(this::isStated) ? people : List.of();
  }

  private boolean isStated(Author author) {
    return metadata.authorClaims().stream()
        .filter(claim -> claim.origin() != Origin.CLASS && claim.origin() != Origin.TEXT)
        .anyMatch(claim -> Names.same(claim.value(), author.name()));
  }

  private NestedNames nested() {
    return new NestedNames(metadata.authorClaims());
  }

  /** A part that opens like a byline, or a line that joins its names: "By Ann Roe and Bo Doe". */
  private boolean isList(Claim claim) {
    String value = claim.value();
    return isOpened(value)
        && (claim.origin() == Origin.CLASS
            || (claim.origin() == Origin.TEXT
                && JoinedNames.are(people(value), BylineParser.open(value))));
  }

  private static boolean isOpened(String value) {
    return BylineOpening.length(StringUtils.stripStart(value, " |")) > 0;
  }

  private Stream<List<Author>> lines(
      Predicate<Claim> which, int reach, Function<Claim, List<Author>> reader) {
    return metadata.authorClaims().stream()
        .filter(claim -> which.test(claim) && metadata.headlineOffset() >= 0 && !entries)
        .filter(
            claim ->
                claim.spot().offset() >= metadata.headlineOffset() && near.distance(claim) <= reach)
        .map(reader)
        .filter(Predicate.not(List::isEmpty));
  }

  /** The outlet behind a name on the line is no second author. */
  private List<Author> people(String line) {
    List<Author> authors = BylineParser.parse(line);
    return authors.size() < 2
        ? authors
        : authors.stream().filter(author -> !isSite(author.name())).toList();
  }

  private static boolean disjoint(List<Author> line, List<Author> stated) {
    return line.stream()
        .allMatch(author -> author.kind() == Author.Kind.PERSON && isNew(stated, author));
  }

  private List<Author> named(Origin origin) {
    List<Author> authors = new ArrayList<>();
    for (Claim claim : metadata.authorClaims()) {
      if (claim.origin() == origin) {
        named(claim).forEach(author -> add(authors, author));
      }
    }
    return authors;
  }

  static void add(List<Author> authors, Author author) {
    if (authors.size() < MAX_AUTHORS && isNew(authors, author)) {
      authors.add(author);
    }
  }

  private static boolean isNew(List<Author> authors, Author author) {
    return authors.stream().noneMatch(other -> Names.same(other.name(), author.name()));
  }

  /** A value that is a name by its place: one person, several, or an account. */
  private List<Author> named(Claim claim) {
    String value = StoredName.turned(AccountName.without(BylineParser.open(claim.value())));
    if (AccountName.is(value)
        || (claim.origin() == Origin.DUBLIN_CORE && isSmallWord(value))
        || Lists.GENERIC.contains(Lists.fold(StringUtils.substringBefore(value, " (")))
        || Strings.CI.startsWith(value, "copyright")
        || isSite(StringUtils.substringBefore(value, ","))
        || (value.startsWith("(") && value.contains(" - ")) // a dateline: "(LUND - Post)"
        || (claim.origin() == Origin.META && isCompany(value))) {
      return List.of();
    }
    List<Author> parsed = isOrganization(claim) ? List.of() : BylineParser.parse(value);
    parsed = parsed.isEmpty() ? PenNames.pair(value) : parsed;
    if (!parsed.isEmpty() && !Institution.is(parsed.get(0).name())) {
      return parsed.size() == 1 ? List.of(with(parsed.get(0), claim)) : parsed;
    }
    String before = StringUtils.substringBefore(value, " - ");
    String whole = Institution.is(before) ? before : value;
    String name = StringUtils.substringBefore(whole, " | "); // an outlet with its slogan
    return name.length() > MAX_NAME
        ? List.of()
        : List.of(with(Author.of(name, kind(whole, claim)), claim));
  }

  private static Author.Kind kind(String name, Claim claim) {
    boolean organization =
        isOrganization(claim) || Institution.is(name) || StringUtils.split(name).length > MAX_WORDS;
    return organization ? Author.Kind.ORGANIZATION : Author.Kind.PERSON;
  }

  private Author with(Author author, Claim claim) {
    Optional<String> role =
        Optional.of(claim.note())
            .filter(
                note ->
                    !note.isBlank()
                        && !BylineOpening.isAll(note) // "Author"
                        && !isOrganization(claim)
                        && claim.origin() == Origin.JSON_LD);
    Optional<String> url = Optional.of(claim.url()).filter(this::isProfile);
    return new Author(
        author.name(), author.kind(), author.role().or(() -> role), author.organization(), url);
  }

  /** A web address; that of the page itself leads to its day, its head or its comments. */
  private boolean isProfile(String address) {
    String page = StringUtils.substringBefore(address, "#");
    return address.startsWith("http") && !metadata.canonicalUrl().filter(page::equals).isPresent();
  }

  static boolean isOrganization(Claim claim) {
    return claim.note().equals(Claim.ORGANIZATION) || claim.note().equals(Claim.DESK);
  }

  /** Whoever built the site signs the meta element: "Harbour Websites Inc". */
  static boolean isCompany(String value) {
    return Lists.has(Lists.COMPANIES, StringUtils.substringAfterLast(" " + value, " "));
  }

  /** The outlet's name or the name in its address. */
  private boolean isSite(String value) {
    return outlet.is(value);
  }

  /** The account that saved the page, as one system states it: "ann". */
  private static boolean isSmallWord(String value) {
    return !value.contains(" ") && StringUtils.isAllLowerCase(value);
  }

  private List<Author> seen() {
    return SEEN.stream()
        .filter(origin -> origin != Origin.TEXT || (!entries && !near.isOutdone()))
        .map(near::of)
        .filter(Predicate.not(List::isEmpty))
        .findFirst()
        .map(people -> whole(people, NearAuthors.MAX_AFTER))
        .orElse(List.of());
  }
}
