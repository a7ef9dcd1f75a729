package dev.tearsheet.internal.boilerplate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.decode.Decoder;
import dev.tearsheet.internal.dom.Page;
import dev.tearsheet.internal.dom.PageReader;
import dev.tearsheet.internal.markup.MarkedText;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.MetadataReader;
import dev.tearsheet.training.PageAsMarkdown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Annotated pages: a folder with manifest.jsonl and gold.jsonl, one object a line. */
final class Corpus {

  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "org", "net", "gov", "ac", "edu", "gv", "or", "ne", "go");

  /** A page as the judge meets it, and what its annotators say. */
  record Sample(
      String id, String source, String url, List<TextBlock> blocks, Metadata metadata, Gold gold) {

    /** What keeps the pages of a site in one fold. */
    String site() {
      return url.isEmpty() ? id.replaceAll("#.*", "") : Corpus.site(url);
    }

    Hints hints() {
      return new Hints(
          metadata.headline(),
          metadata.standfirst(),
          metadata.articleBody(),
          metadata.types(),
          metadata.published().isPresent(),
          !metadata.authorClaims().isEmpty(),
          plain() ? "" : url.isEmpty() ? metadata.canonicalUrl().orElse("") : url,
          metadata.isTitled());
    }

    boolean plain() {
      return JudgeModel.isPlain(blocks);
    }
  }

  /** The text of a story, or segments that must and must not be in it, and its headline. */
  record Gold(String text, List<String> with, List<String> without, String title) {}

  /** How a page is read. */
  enum Copy {
    AS_IS(""),
    BARE("#bare"),
    MARKED("#marked");

    /** Stands behind the ids of such copies. */
    final String mark;

    Copy(String mark) {
      this.mark = mark;
    }
  }

  /** Elements that say what they hold. */
  private static final Set<String> TELLING =
      Set.of("article", "main", "section", "aside", "header", "footer", "nav");

  private static final Pattern WORD_END = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

  private Corpus() {}

  /** The pages as they are, or copies of them. */
  static List<Sample> read(Path folder, Set<String> sources, Copy copy) throws IOException {
    Map<String, JsonObject> gold = new HashMap<>();
    for (JsonObject row : rows(folder.resolve("gold.jsonl"))) {
      gold.put(row.get("id").getAsString(), row);
    }
    List<Sample> samples = new ArrayList<>();
    for (JsonObject row : rows(folder.resolve("manifest.jsonl"))) {
      if (sources.contains(row.get("source").getAsString())) {
        samples.add(
            sample(folder, row, gold.getOrDefault(string(row, "id"), new JsonObject()), copy));
      }
    }
    return samples;
  }

  private static List<JsonObject> rows(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }
  }

  private static Sample sample(Path folder, JsonObject row, JsonObject gold, Copy copy) {
    String id = string(row, "id");
    String url = string(row, "url");
    Gold truth =
        new Gold(
            string(gold, "text"),
            strings(gold, "with"),
            strings(gold, "without"),
            string(gold, "title"));
    boolean html = row.has("html");
    byte[] bytes = bytes(folder.resolve(string(row, html ? "html" : "text")));
    String source = string(row, "source");
    if (!html) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      List<TextBlock> blocks = BlockSplitter.splitText(text);
      return new Sample(
          id, source, url, blocks, Metadata.ofText("", Optional.empty(), Optional.empty()), truth);
    }
    Page page = PageReader.read(Decoder.decode(bytes, "").text(), url);
    if (copy == Copy.BARE) {
      strip(page, id.hashCode());
    } else if (copy == Copy.MARKED) {
      page = marked(page, url, (id.hashCode() & 3) > 0);
    }
    return new Sample(
        id + copy.mark, source, url, BlockSplitter.split(page), MetadataReader.read(page), truth);
  }

  /** A page as Markdown, its links among it or their words alone. */
  private static Page marked(Page page, String url, boolean links) {
    String text = PageAsMarkdown.of(page.document().body(), links);
    return PageReader.read(MarkedText.html(text).orElse(text), url);
  }

  /**
   * Takes from a page what others lack, by the bits of a choice: class names and ids, all or half
   * of their words, the elements that say what they hold, and the metadata.
   */
  private static void strip(Page page, int choice) {
    Elements all = page.document().getAllElements();
    boolean half = (choice & 4) == 0;
    for (String name : List.of("class", "id")) {
      all.forEach(element -> element.attr(name, half ? thinned(element.attr(name), choice) : ""));
    }
    if ((choice & 1) == 0) {
      all.stream().filter(element -> TELLING.contains(element.normalName())).forEach(Corpus::mute);
    }
    if ((choice & 2) == 0) {
      page.document().select("meta, script[type*=json]").remove();
    }
  }

  /** Half of the words of class names: a page keeps or loses a word wherever it has it. */
  private static String thinned(String names, int choice) {
    return Arrays.stream(WORD_END.split(names))
        .filter(word -> new Random(word.toLowerCase(Locale.ROOT).hashCode() + choice).nextBoolean())
        .collect(Collectors.joining(" "));
  }

  private static void mute(Element element) {
    element.tagName("div");
  }

  private static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file);
        InputStream unzipped = new GZIPInputStream(in)) {
      return unzipped.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String string(JsonObject row, String name) {
    JsonElement value = row.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  private static List<String> strings(JsonObject row, String name) {
    List<String> values = new ArrayList<>();
    if (row.has(name) && row.get(name).isJsonArray()) {
      row.getAsJsonArray(name).forEach(value -> values.add(value.getAsString()));
    }
    return values;
  }

  /** The registered domain, near enough to keep the pages of a site in one fold. */
  private static String site(String url) {
    String host = URI.create(url.replaceAll("[^\\p{Alnum}:/.\\-_]", "")).getHost();
    String[] parts = host == null ? new String[] {url} : host.split("\\.", -1);
    int keep = parts.length > 2 && SECOND_LEVEL.contains(parts[parts.length - 2]) ? 3 : 2;
    int from = Math.max(0, parts.length - keep);
    return String.join(".", List.of(parts).subList(from, parts.length));
  }
}
