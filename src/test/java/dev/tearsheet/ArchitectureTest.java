package dev.tearsheet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages, what each may import, and the one door of each stage. */
class ArchitectureTest {

  private static final String ROOT = "dev.tearsheet";
  private static final String INTERNAL = ROOT + ".internal.";

  /** Package → packages of this project that it may import; the vocabulary is open to all. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("article", List.of()),
          Map.entry("internal.text", List.of()),
          Map.entry("internal.forest", List.of()),
          Map.entry("internal.decode", List.of()),
          Map.entry("internal.markup", List.of("internal.text")),
          Map.entry("internal.dom", List.of("internal.decode", "internal.text")),
          Map.entry("internal.metadata", List.of("internal.dom", "internal.text")),
          Map.entry("internal.block", List.of("internal.dom", "internal.text")),
          Map.entry(
              "internal.boilerplate",
              List.of("internal.block", "internal.text", "internal.forest")),
          Map.entry(
              "internal.credit",
              List.of(
                  "internal.block",
                  "internal.boilerplate",
                  "internal.metadata",
                  "internal.text",
                  "internal.forest")),
          Map.entry("internal.eastasian", List.of("internal.text")),
          Map.entry("internal.uncased", List.of("internal.text")),
          Map.entry(
              "internal.quote",
              List.of(
                  "internal.text", "internal.forest", "internal.eastasian", "internal.uncased")),
          Map.entry("render", List.of()));

  /** The stages and their doors. */
  private static final Map<String, String> DOORS =
      Map.of(
          "decode", "Decoder",
          "markup", "MarkedText",
          "dom", "PageReader",
          "metadata", "MetadataReader",
          "block", "BlockSplitter",
          "boilerplate", "BlockJudge",
          "credit", "CreditReader",
          "eastasian", "EastAsianQuotes",
          "uncased", "UncasedSpeakers",
          "quote", "QuoteFinder");

  private static final DescribedPredicate<JavaClass> STREAMS =
      describe(
          "readers of resources in memory",
          type ->
              List.of(
                      "InputStream",
                      "InputStreamReader",
                      "BufferedReader",
                      "Reader",
                      "StringReader",
                      "StringWriter",
                      "IOException",
                      "UncheckedIOException")
                  .contains(type.getSimpleName()));

  private static final DescribedPredicate<JavaClass> NAMELESS =
      describe("primitives and arrays", type -> type.isPrimitive() || type.isArray());

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<String> packages() {
    return MAY_IMPORT.keySet().stream().sorted();
  }

  static Stream<String> stages() {
    return DOORS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsOnlyWhatTheTableAllows(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name, "article"), MAY_IMPORT.getOrDefault(name, List.of()).stream())
            .map(allow -> ROOT + "." + allow)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .check(CLASSES);
  }

  @Test
  void everyPackageIsInTheTable() {
    List<String> others = List.of(ROOT, ROOT + ".cli");
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .allMatch(
            name ->
                others.contains(name) || MAY_IMPORT.containsKey(name.substring(ROOT.length() + 1)));
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void eachStageHasItsDoor(String stage) {
    JavaClass door = CLASSES.get(INTERNAL + stage + "." + DOORS.get(stage));
    assertThat(door.getModifiers()).contains(JavaModifier.PUBLIC, JavaModifier.FINAL);
  }

  /** Behind the door, only results are public: they do nothing but hold what was found. */
  @ParameterizedTest
  @MethodSource("stages")
  void besidesTheDoorNoPublicClassStartsAnything(String stage) {
    List<String> doors =
        CLASSES.stream()
            .filter(type -> type.getPackageName().equals(INTERNAL + stage))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
            .filter(ArchitectureTest::startsSomething)
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(doors).containsExactly(DOORS.get(stage));
  }

  private static boolean startsSomething(JavaClass type) {
    return type.getMethods().stream()
        .anyMatch(
            method ->
                method.getModifiers().contains(JavaModifier.PUBLIC)
                    && method.getModifiers().contains(JavaModifier.STATIC));
  }

  @Test
  void exportedSignaturesNameNoTypeOfAnotherLibrary() {
    assertThat(
            CLASSES.stream()
                .filter(ArchitectureTest::exported)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(ArchitectureTest::namedTypes)
                .map(JavaClass::getName)
                .filter(name -> name.contains("."))
                .distinct())
        .allMatch(name -> name.startsWith("java.") || exported(name));
  }

  private static Stream<JavaClass> namedTypes(JavaMethod method) {
    return Stream.concat(
            method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
        .map(JavaClass::getBaseComponentType);
  }

  private static boolean exported(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC) && exported(type.getName());
  }

  private static boolean exported(String type) {
    String[] packages = {ROOT, ROOT + ".article", ROOT + ".render"};
    return Arrays.stream(packages)
        .anyMatch(
            name ->
                type.startsWith(name + ".")
                    && Character.isUpperCase(type.charAt(name.length() + 1)));
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  /**
   * The security boundary: no network, file, process, clock, reflection, serialization, logging.
   */
  @Test
  void theLibraryStaysInsideItsProcess() {
    classes()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    ROOT + "..",
                    "java.lang",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "java.math",
                    "java.nio",
                    "java.nio.charset",
                    "java.text",
                    "java.time..",
                    "org.jsoup..",
                    "com.google.gson..",
                    "org.apache.commons.lang3..",
                    "org.mozilla.universalchardet..",
                    "org.jspecify.annotations")
                .or(type(URI.class))
                .or(type(URISyntaxException.class))
                .or(resideInAPackage("java.io").and(STREAMS))
                .or(NAMELESS))
        .check(CLASSES);
  }

  @Test
  void theLibraryAsksNoSystemForAnything() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.lang\\.(Process|ProcessBuilder|Runtime|ClassLoader|Thread|ThreadLocal)"
                + "|java\\.lang\\.reflect\\..*|java\\.util\\.ServiceLoader|java\\.util\\.Random"
                + "|java\\.time\\.Clock|java\\.util\\.logging\\..*|java\\.net\\.(URL|Socket|http).*"
                + "|java\\.io\\.(File|ObjectInputStream|ObjectOutputStream).*")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .check(CLASSES);
  }
}
