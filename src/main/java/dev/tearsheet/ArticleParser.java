package dev.tearsheet;

import static java.util.Objects.requireNonNull;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Explanation;
import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.PageBlocks;
import dev.tearsheet.internal.block.PlainText;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.boilerplate.BlockJudge;
import dev.tearsheet.internal.boilerplate.Hints;
import dev.tearsheet.internal.boilerplate.Judgement;
import dev.tearsheet.internal.credit.CreditReader;
import dev.tearsheet.internal.credit.Credits;
import dev.tearsheet.internal.decode.Markup;
import dev.tearsheet.internal.dom.Page;
import dev.tearsheet.internal.dom.PageReader;
import dev.tearsheet.internal.markup.MarkedText;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.MetadataReader;
import dev.tearsheet.internal.metadata.Pictures;
import dev.tearsheet.internal.quote.Options;
import dev.tearsheet.internal.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a {@link Source} into an {@link Article}. Immutable, thread-safe and reusable: make one,
 * share it.
 *
 * <pre>{@code ArticleParser.create().parse(Source.html(html).url("https://example.org/story"))}
 * </pre>
 */
public final class ArticleParser {

  /** Bytes of an input, or UTF-16 units of a string, that are read by default: 16 MiB. */
  public static final int DEFAULT_MAX_INPUT = 16 * 1024 * 1024;

  /** Levels of elements that are kept apart by default; browsers stop at 512. */
  public static final int DEFAULT_MAX_DEPTH = 256;

  /** Elements, texts and comments of a page that are read by default. */
  public static final int DEFAULT_MAX_NODES = 500_000;

  /** UTF-16 units of an attribute's value that are read by default: room for a small picture. */
  public static final int DEFAULT_MAX_ATTRIBUTE = 256 * 1024;

  /** UTF-16 units of a JSON-LD script that are read by default: a long story twice, and more. */
  public static final int DEFAULT_MAX_JSON_LD = 2_000_000;

  /** Levels of a JSON-LD script that are read by default; schema.org's types need a dozen. */
  public static final int DEFAULT_MAX_JSON_LD_DEPTH = 64;

  /** Images that are kept by default. */
  public static final int DEFAULT_MAX_IMAGES = 100;

  /** Blocks of a page, boilerplate among them, that are read by default. */
  public static final int DEFAULT_MAX_BLOCKS = 50_000;

  /** Quotes of a story that are kept by default. */
  public static final int DEFAULT_MAX_QUOTES = 10_000;

  private final Limits limits;
  private final SiteRules rules;

  private ArticleParser(Limits limits, SiteRules rules) {
    this.limits = limits;
    this.rules = rules;
  }

  /**
   * A parser with the default limits.
   *
   * @return the parser
   */
  public static ArticleParser create() {
    return new ArticleParser(Limits.DEFAULT, SiteRules.none());
  }

  /**
   * A builder that starts from the default limits.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads one page.
   *
   * @param source bytes, HTML or text
   * @return the article; what kept the input from being read whole is among its problems
   */
  public Article parse(Source source) {
    return read(requireNonNull(source, "source")).article();
  }

  /**
   * Reads one page and tells why it came out as it did.
   *
   * @param source bytes, HTML or text
   * @return the article that {@link #parse} gives, every block of the page with its verdict, and
   *     the page's claims about itself
   */
  public Explanation explain(Source source) {
    return read(requireNonNull(source, "source")).explanation();
  }

  private Reading read(Source source) {
    List<Problem> problems = new ArrayList<>();
    Intake intake = new Intake(source, limits.input(), problems);
    Markup markup = intake.markup();
    Optional<Markup> record = Intake.record(markup, source.url().orElse(""));
    return intake.isText() && record.isEmpty()
        ? readText(Intake.meant(markup), source, problems)
        : readPage(record.orElse(markup), source, problems);
  }

  private Reading readText(String written, Source source, List<Problem> problems) {
    String text = MarkedText.lines(written);
    Optional<String> marked = MarkedText.html(text);
    if (marked.isPresent()) {
      return readPage(Markup.of(marked.get()), source, problems);
    }
    String url = source.url().orElse("");
    Metadata known = Metadata.ofText(url, Language.of(text), source.fetchedAt());
    PlainText lines = BlockSplitter.lines(text, url);
    PageBlocks blocks = PageBlocks.of(lines.blocks());
    Reading reading = judge(known, source.url(), blocks, false, problems);
    return reading.withBody(lines.joined(reading.credits().body()));
  }

  private Reading readPage(Markup markup, Source source, List<Problem> problems) {
    String url = source.url().orElse("");
    Page whole = PageReader.read(markup, url, limits.page());
    Page page = rules.forUrl(url).map(rule -> rule.apply(whole)).orElse(whole);
    problems.addAll(page.problems());
    Metadata metadata = MetadataReader.read(page, source.fetchedAt(), limits.metadata());
    problems.addAll(metadata.problems());
    return judge(metadata, source.url(), BlockSplitter.read(page), page.bodyRuled(), problems);
  }

  private Reading judge(
      Metadata metadata,
      Optional<String> url,
      PageBlocks page,
      boolean ruled,
      List<Problem> problems) {
    List<TextBlock> blocks = first(page.blocks(), problems);
    Judgement judgement =
        BlockJudge.judge(blocks, hints(metadata, url)).withSteps(metadata.steps());
    Judgement known = ruled ? judgement.keeping(Region.ARTICLE_BODY) : judgement;
    Credits credits = CreditReader.read(known, metadata);
    Pictures pictures =
        metadata.pictures().within(new StoryPictures(page.pictures(), known.verdicts()));
    return new Reading(metadata, known, credits, pictures, limits.quotes(), problems);
  }

  private static Hints hints(Metadata metadata, Optional<String> url) {
    return new Hints(
        metadata.headline(),
        metadata.standfirst(),
        metadata.articleBody(),
        metadata.types(),
        metadata.published().isPresent(),
        !metadata.authorClaims().isEmpty(),
        url.or(metadata::canonicalUrl).orElse(""),
        metadata.isTitled());
  }

  private List<TextBlock> first(List<TextBlock> blocks, List<Problem> problems) {
    if (blocks.size() <= limits.blocks()) {
      return blocks;
    }
    String message = "Of " + blocks.size() + " blocks the first " + limits.blocks() + " were read.";
    problems.add(Problem.of(Problem.Code.BLOCK_LIMIT, message));
    return blocks.subList(0, limits.blocks());
  }

  /** Sets limits; for one thread, while the parsers it builds are for all. */
  public static final class Builder {

    /** Deeper trees could exhaust a small thread stack. */
    private static final int MOST_DEPTH = 1024;

    /** Gson reads no deeper. */
    private static final int MOST_JSON_DEPTH = 200;

    private static final int MOST_IMAGES = 10_000;

    private int input = DEFAULT_MAX_INPUT;
    private int depth = DEFAULT_MAX_DEPTH;
    private int nodes = DEFAULT_MAX_NODES;
    private int attribute = DEFAULT_MAX_ATTRIBUTE;
    private int jsonLd = DEFAULT_MAX_JSON_LD;
    private int jsonLdDepth = DEFAULT_MAX_JSON_LD_DEPTH;
    private int images = DEFAULT_MAX_IMAGES;
    private int blocks = DEFAULT_MAX_BLOCKS;
    private int quotes = DEFAULT_MAX_QUOTES;
    private double confidence = Options.DEFAULT_CONFIDENCE;
    private SiteRules rules = SiteRules.none();

    private Builder() {}

    /**
     * Sets how much of an input is read ({@link ArticleParser#DEFAULT_MAX_INPUT} by default).
     *
     * @param value bytes, or UTF-16 units of a string; 1 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is less than 1
     */
    public Builder maxInput(int value) {
      input = Limits.checked("maxInput", value, 1, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets how many levels of elements are kept apart ({@link ArticleParser#DEFAULT_MAX_DEPTH} by
     * default); deeper elements are hung higher, and no text is lost.
     *
     * @param value levels, 16 to 1024
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is not 16 to 1024
     */
    public Builder maxDepth(int value) {
      depth = Limits.checked("maxDepth", value, 16, MOST_DEPTH);
      return this;
    }

    /**
     * Sets how many nodes of a page are read ({@link ArticleParser#DEFAULT_MAX_NODES} by default).
     *
     * @param value elements, texts and comments; 1 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is less than 1
     */
    public Builder maxNodes(int value) {
      nodes = Limits.checked("maxNodes", value, 1, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets how long an attribute may be ({@link ArticleParser#DEFAULT_MAX_ATTRIBUTE} by default); a
     * longer one is left out.
     *
     * @param value UTF-16 units, 1 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is less than 1
     */
    public Builder maxAttribute(int value) {
      attribute = Limits.checked("maxAttribute", value, 1, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets how much of a JSON-LD script is read ({@link ArticleParser#DEFAULT_MAX_JSON_LD} by
     * default).
     *
     * @param value UTF-16 units, 0 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public Builder maxJsonLd(int value) {
      jsonLd = Limits.checked("maxJsonLd", value, 0, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets how deep a JSON-LD script is read ({@link ArticleParser#DEFAULT_MAX_JSON_LD_DEPTH} by
     * default); deeper objects and lists are left out.
     *
     * @param value levels, 1 to 200
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is not 1 to 200
     */
    public Builder maxJsonLdDepth(int value) {
      jsonLdDepth = Limits.checked("maxJsonLdDepth", value, 1, MOST_JSON_DEPTH);
      return this;
    }

    /**
     * Sets how many images are kept ({@link ArticleParser#DEFAULT_MAX_IMAGES} by default).
     *
     * @param value images, 0 to 10000
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is not 0 to 10000
     */
    public Builder maxImages(int value) {
      images = Limits.checked("maxImages", value, 0, MOST_IMAGES);
      return this;
    }

    /**
     * Sets how many blocks of a page are read ({@link ArticleParser#DEFAULT_MAX_BLOCKS} by
     * default).
     *
     * @param value blocks, boilerplate among them; 1 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is less than 1
     */
    public Builder maxBlocks(int value) {
      blocks = Limits.checked("maxBlocks", value, 1, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets how many quotes of a story are kept ({@link ArticleParser#DEFAULT_MAX_QUOTES} by
     * default).
     *
     * @param value quotes, 0 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public Builder maxQuotes(int value) {
      quotes = Limits.checked("maxQuotes", value, 0, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets from which confidence a quote's speaker is given; below it the quote has no attribution.
     * {@link QuoteExtractor} says how often an attribution of a confidence is right.
     *
     * @param probability 0 to 1; 0.3 unless set
     * @return this builder
     * @throws IllegalArgumentException if {@code probability} is not within 0 to 1
     */
    public Builder minConfidence(double probability) {
      confidence = Options.checkedConfidence(probability);
      return this;
    }

    /**
     * Sets what is known about single sites ({@link SiteRules#none} by default).
     *
     * @param value the rules
     * @return this builder
     */
    public Builder siteRules(SiteRules value) {
      rules = requireNonNull(value, "siteRules");
      return this;
    }

    /**
     * A parser with the limits set so far.
     *
     * @return the parser
     */
    public ArticleParser build() {
      return new ArticleParser(
          new Limits(
              input,
              depth,
              nodes,
              attribute,
              jsonLd,
              jsonLdDepth,
              images,
              blocks,
              new Options(confidence, quotes)),
          rules);
    }
  }
}
