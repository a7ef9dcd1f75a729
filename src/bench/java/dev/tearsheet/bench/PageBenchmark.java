package dev.tearsheet.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import dev.tearsheet.ArticleParser;
import dev.tearsheet.QuoteExtractor;
import dev.tearsheet.Source;
import dev.tearsheet.article.Article;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.decode.Decoder;
import dev.tearsheet.internal.dom.Page;
import dev.tearsheet.internal.dom.PageReader;
import dev.tearsheet.internal.metadata.MetadataReader;
import dev.tearsheet.render.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/** One operation is one pass over all pages of a size; {@link Bench} divides by their number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {

  private static final String ADDRESS = "https://example.org/story";

  @Param({"small", "median", "large"})
  public String size = "median";

  private final ArticleParser parser = ArticleParser.create();
  private final QuoteExtractor extractor = QuoteExtractor.create();
  private List<byte[]> pages = List.of();
  private List<String> texts = List.of();
  private List<Page> parsed = List.of();
  private List<Article> articles = List.of();

  @Setup
  public void prepare(BenchmarkParams benchmark, Blackhole hole)
      throws IOException, ReflectiveOperationException {
    read();
    String name = benchmark.getBenchmark().replaceAll(".*\\.", "");
    Method method = PageBenchmark.class.getMethod(name, Blackhole.class);
    WarmUp.run(() -> method.invoke(this, hole));
  }

  private void read() throws IOException {
    pages = Pages.third(Path.of(System.getProperty("pages", "testdata")), size);
    texts = pages.stream().map(page -> Decoder.decode(page, "").text()).toList();
    parsed = texts.stream().map(text -> PageReader.read(text, ADDRESS)).toList();
    articles = pages.stream().map(this::parse).toList();
  }

  private Article parse(byte[] page) {
    return parser.parse(Source.bytes(page).url(ADDRESS));
  }

  /** The yardstick: jsoup alone, from the same bytes. */
  @Benchmark
  public void jsoup(Blackhole hole) throws IOException {
    for (byte[] page : pages) {
      hole.consume(Jsoup.parse(new ByteArrayInputStream(page), null, ADDRESS));
    }
  }

  /** From bytes to the whole article, quotes included. */
  @Benchmark
  public void article(Blackhole hole) {
    pages.forEach(page -> hole.consume(parse(page)));
  }

  @Benchmark
  public void stageDecode(Blackhole hole) {
    pages.forEach(page -> hole.consume(Decoder.decode(page, "")));
  }

  @Benchmark
  public void stageDom(Blackhole hole) {
    texts.forEach(text -> hole.consume(PageReader.read(text, ADDRESS)));
  }

  @Benchmark
  public void stageMetadata(Blackhole hole) {
    parsed.forEach(page -> hole.consume(MetadataReader.read(page)));
  }

  @Benchmark
  public void stageBlocks(Blackhole hole) {
    parsed.forEach(page -> hole.consume(BlockSplitter.split(page)));
  }

  @Benchmark
  public void stageQuotes(Blackhole hole) {
    articles.forEach(article -> hole.consume(extractor.extract(article.body().text())));
  }

  @Benchmark
  public void json(Blackhole hole) {
    articles.forEach(article -> hole.consume(Json.write(article)));
  }

  @Benchmark
  public void readability4j(Blackhole hole) {
    texts.forEach(text -> hole.consume(new Readability4J(ADDRESS, text).parse().getTextContent()));
  }

  @Benchmark
  public void boilerpipe(Blackhole hole) throws BoilerpipeProcessingException {
    for (String text : texts) {
      hole.consume(ArticleExtractor.INSTANCE.getText(text));
    }
  }
}
