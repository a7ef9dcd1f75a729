package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at verdicts once the forests have given them. */
final class SectionRulesTest {

  private static final String SENTENCE = "The ferry left the pier at noon and came back at dusk. ";

  private static final String STORY = SENTENCE.repeat(8).strip();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 Comments",
        "1,204 comments",
        "Kommentare (3)",
        "2 thoughts on “Ferry stays in port”",
        "3 Responses to \"Ferry stays in port for a third day, as the storm goes on\""
      })
  void aHeadingThatCountsCommentsIsOne(String text) {
    assertThat(CommentHeading.is(heading(text, "main > h3"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments",
        "12",
        "(3)",
        "12 ferries",
        "Comments on the storm (3)",
        "Comments (many)",
        "Comments ()",
        "1234567 comments",
        "12 comments that the harbour master made about the storm on Monday"
      })
  void otherHeadingsCountNone(String text) {
    assertThat(CommentHeading.is(heading(text, "main > h3"))).isFalse();
  }

  @Test
  void aBareCountAmidAPageIsThatOfATeaser() {
    assertThat(CommentHeading.is(paragraph("12 Comments", "main > p"))).isFalse();
    assertThat(CommentHeading.is(paragraph("12 Comments", ""))).isTrue();
    assertThat(CommentHeading.is(paragraph("2 thoughts on “The pier”", "main > p"))).isTrue();
  }

  @Test
  void whatFollowsTheHeadingOfCommentsGoesOnceThereIsAStory() {
    List<Verdict> verdicts =
        List.of(
            kept(heading("2 Comments", "h3")),
            kept(paragraph(STORY, "p")),
            kept(heading("2 Comments", "h3")),
            kept(paragraph("I saw it, too.", "p")));

    assertThat(content(CommentHeading.cut(verdicts))).containsExactly(true, true, false, false);
    assertThat(content(CommentHeading.cut(verdicts.subList(2, 4)))).containsExactly(true, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leave a Reply",
        "Schreibe einen Kommentar",
        "Laisser un commentaire",
        "Vélemény, hozzászólás?",
        "Добавить комментарий",
        "コメントを残す"
      })
  void theFormForCommentsEndsTheStory(String text) {
    List<Verdict> verdicts =
        List.of(
            kept(paragraph(STORY, "p")),
            kept(heading(text, "main > h3")),
            kept(paragraph("Website", "main > p")));

    assertThat(content(CommentHeading.cut(verdicts))).containsExactly(true, false, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your email address will not be published. Required fields are marked *",
        "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
        "Ваш адрес email не будет опубликован. Обязательные поля помечены *",
        "メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です"
      })
  void soDoesItsNoteWhereverItStands(String text) {
    List<Verdict> verdicts =
        List.of(
            kept(paragraph(STORY, "main > p")),
            kept(paragraph(text, "main > div > p")),
            kept(paragraph("Email *", "main > div > p")));

    assertThat(content(CommentHeading.cut(verdicts))).containsExactly(true, false, false);
  }

  @Test
  void aLinkToTheFormAndAFormAmidTheStoryEndNothing() {
    List<Verdict> link =
        List.of(
            kept(paragraph(STORY, "main > p")),
            kept(paragraph("Leave a comment", "main > div > a")),
            kept(paragraph(SENTENCE, "main > p")));
    List<Verdict> amid =
        List.of(
            kept(paragraph(STORY, "main > p")),
            kept(heading("Leave a Reply", "main > h3")),
            kept(paragraph(STORY + " " + SENTENCE, "main > p")));

    assertThat(CommentHeading.cut(link)).isEqualTo(link);
    assertThat(CommentHeading.cut(amid)).isEqualTo(amid);
  }

  @Test
  void linksBelowALeadInAreOtherStories() {
    List<Verdict> verdicts =
        List.of(
            kept(linked("The harbour master's report", 27)),
            kept(heading("Read also", "main > h3")),
            kept(linked("Why the pier smells", 19)),
            kept(linked("Herring comes late", 18)),
            kept(paragraph(STORY, "main > p")),
            kept(linked("The whole timetable", 19)));

    assertThat(content(LinkedStories.without(verdicts)))
        .containsExactly(true, true, false, false, true, true);
  }

  @Test
  void wallsLineBelowTheFreePartGoes() {
    List<Verdict> verdicts =
        List.of(
            kept(paragraph("The path is for subscribers only, said the club.", "main > p")),
            kept(paragraph(STORY, "main > p")),
            kept(paragraph("Den Rest gibt es nur mit Abo.", "main > p")),
            kept(paragraph("Exklusiv für Abonnenten", "main > p")));

    assertThat(content(LastWall.without(verdicts))).containsExactly(true, true, false, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comments-area",
        "wide Commentlist",
        "kommentare",
        "post author-box",
        "about-author",
        "pp-multiple-authors-boxes-wrapper",
        "saboxplugin-wrap",
        "m-a-box molongui",
        "abh_box abh_box_down",
        "republication-tracker-tool-modal",
        "opinions robots-nocontent",
        "signup",
        "inline sign-up-box",
        "subscribe-form",
        "newsletter",
        "box Newsletter wide",
        "modal-window rules",
        "author",
        "box post-author",
        "story__rating"
      })
  void sectionsOfCommentsAuthorsAndSignUpsAreDropped(String names) {
    String section = "main > div." + names.replace(' ', '.') + " > p";
    List<Verdict> verdicts =
        List.of(kept(paragraph(STORY, "main > p")), kept(paragraph(SENTENCE, section)));

    assertThat(content(NamedSection.without(verdicts))).containsExactly(true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-comments",
        "story",
        "has-comments-open",
        "authority",
        "newsletter-post",
        "author-kim"
      })
  void namesThatOnlyHaveTheWordAreNone(String names) {
    List<Verdict> verdicts =
        List.of(
            kept(paragraph(STORY, "main > p")),
            kept(paragraph(SENTENCE, "main > div." + names + " > p")));

    assertThat(NamedSection.without(verdicts)).isEqualTo(verdicts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"body > footer > div > p", "main > dialog.rules > p"})
  void theFootOfThePageAndDialogsAreDropped(String path) {
    List<Verdict> verdicts =
        List.of(kept(paragraph(STORY, "main > p")), kept(paragraph(SENTENCE, path)));

    assertThat(content(NamedSection.without(verdicts))).containsExactly(true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div role=dialog>%s</div>",
        "<div class=box role=alertdialog><div>%s</div></div>",
        "<div role=dialog><details><summary>Statistics</summary>%s</details></div>",
        "<div role=dialog><h2>Was kauft die Stadt?</h2>%s</div>",
        "<section role=dialog><p>Nous gardons vos choix pour un an.</p>%s</section>",
        "<div role=dialog><form><p>La contraseña tiene ocho letras.</p>%s</form></div>",
        "<div role=dialog><p>De haven bewaart wat u kiest.</p><div>%s</div></div>",
        "<div id=popup role=dialog><article><p>Il porto ringrazia.</p>%s</article></div>",
        "<div><div role=dialog><p>Hamnen sparar dina val.</p>%s</div></div>",
        "<div role=dialog><main><p>Порт сохраняет ваш выбор.</p>%s</main></div>"
      })
  void whatIsADialogByItsRoleIsDropped(String box) {
    String html = "<main><p>" + STORY + "</p></main>";
    String dialog = box.formatted("<p>Was kostet die Fähre, und wer zahlt für sie?</p>");
    List<Verdict> page = page(html + dialog);

    assertThat(content(NamedSection.without(page)))
        .startsWith(true)
        .doesNotContainSequence(false, true);
    assertThat(content(NamedSection.without(page))).endsWith(false);
    assertThat(content(NamedSection.without(page(box.formatted("<p>" + STORY + "</p>")))))
        .endsWith(true);
  }

  @Test
  void aNoteThatHasTheRoleOfAnAlertStays() {
    String note = "<div class=note-alert role=alert><p>Die Fähre fährt heute nicht.</p></div>";
    assertThat(content(NamedSection.without(page("<p>" + STORY + "</p>" + note))))
        .containsExactly(true, true);
  }

  private static List<Verdict> page(String html) {
    return BlockSplitter.split(PageReader.read(html, "")).stream()
        .map(SectionRulesTest::kept)
        .toList();
  }

  @Test
  void theFootOfAQuotationStays() {
    List<Verdict> verdicts =
        List.of(
            kept(paragraph(STORY, "main > p")),
            kept(paragraph("Ann Roe, harbour master", "main > blockquote > footer")));

    assertThat(NamedSection.without(verdicts)).isEqualTo(verdicts);
  }

  /** A theme may name the whole story for who wrote it, and keep a summary outside. */
  @Test
  void anAuthorsNameOnMostOfTheTextIsOnTheStory() {
    List<Verdict> verdicts =
        List.of(
            kept(paragraph(STORY, "header > p")),
            kept(paragraph(STORY.repeat(2), "div.author > p")));

    assertThat(NamedSection.without(verdicts)).isEqualTo(verdicts);
  }

  @Test
  void aRuleBelowTheStoryIsNoneOfIt() {
    List<Verdict> verdicts =
        List.of(
            kept(paragraph(STORY, "p")),
            kept(paragraph("* * *", "p")),
            kept(paragraph(STORY, "p")),
            kept(paragraph(SENTENCE, "p")),
            kept(paragraph("___", "p")),
            kept(paragraph("__", "p")));

    assertThat(content(LastHeading.without(verdicts)))
        .containsExactly(true, true, true, true, false, false);
  }

  @Test
  void aSectionOfMostOfTheTextIsTheStorysOwn() {
    List<Verdict> verdicts =
        List.of(kept(paragraph(STORY, "div.comments > p")), kept(paragraph(SENTENCE, "main > p")));

    assertThat(NamedSection.without(verdicts)).isEqualTo(verdicts);
  }

  @Test
  void aStoryOfItsOwnIsNotItsCommentsHoweverManyTheyAre() {
    List<Verdict> verdicts =
        List.of(
            kept(paragraph(STORY.repeat(4), "main > p")),
            kept(paragraph(STORY.repeat(40), "ol.commentlist > p")));

    assertThat(content(NamedSection.without(verdicts))).containsExactly(true, false);
  }

  @Test
  void scrambledLettersAreNoStory() {
    String scrambled =
        "Qjbqz wvtk xrcsp dh Vqxnfg jlrt, zqp Mkwj xbd gqvtsd Hzc wnf pkqxvzd rmtl bjw Sgh.";
    List<Verdict> verdicts =
        List.of(
            kept(paragraph(STORY, "main > p")),
            kept(paragraph(scrambled, "main > p")),
            kept(paragraph("Hzc wnf pkqx", "main > p")),
            kept(paragraph(scrambled, "main > p")),
            kept(paragraph(SENTENCE, "main > p")));

    assertThat(content(Scrambled.without(verdicts)))
        .containsExactly(true, false, false, false, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zważywszy na przeciążenie, żaden z czterech przewoźników nie zdążył wjechać do portu.",
        "Strč prst skrz krk, řekl vlk, a čtvrt hodiny mlčel, než zmrzl v té tmě u moře a mlze.",
        "Schwarz, Schmidt, Schulz, Pfnür, Krzysztof, Kowalczyk, Nguyen, Hrvoje, Strnad, Vlk, Brzęk",
        "ППЦ ЖКХ МЧС РЖД ГИБДД и всё остальное, что говорят в порту по утрам о погоде и рыбе, да и так"
      })
  void hardLettersOfRealLanguagesAreNotScrambled(String text) {
    assertThat(Scrambled.is(text)).isFalse();
  }

  @Test
  void aWholeSentenceBelowKeptPlainTextGoesOn() {
    TextBlock whole = paragraph("It came back with forty on board, he said.", "");

    assertThat(Continuation.is(whole, 0.25, true)).isTrue();
    assertThat(Continuation.is(whole, 0.24, true)).isFalse();
    assertThat(Continuation.is(whole, 0.25, false)).isFalse();
    assertThat(Continuation.is(paragraph(whole.text(), "main > p"), 0.25, true)).isFalse();
    assertThat(Continuation.is(paragraph("Read more about the ferry and its crew", ""), 0.9, true))
        .isFalse();
    assertThat(Continuation.is(paragraph("It came back.", ""), 0.9, true)).isFalse();
  }

  @Test
  void closingMarksStandBehindTheFullStopOfAWholeSentence() {
    TextBlock said = paragraph("He vowed to sue. “This isn't over,” he told the council.”", "");
    TextBlock open = paragraph("He vowed to sue and to write to the whole “council”", "");

    assertThat(Continuation.is(said, 0.25, true)).isTrue();
    assertThat(Continuation.is(open, 0.25, true)).isFalse();
  }

  @Test
  void aWholeSentenceBelowALineThatLeadsAwayGoesOn() {
    TextBlock whole = paragraph("It came back with forty on board, he said.", "");
    Verdict story = kept(paragraph(SENTENCE, ""));
    Verdict lead = new Verdict(paragraph("Read also: River wall breaks again", ""), false, "", 0.1);
    Verdict other = new Verdict(paragraph("River wall", ""), false, "", 0.1);

    assertThat(Continuation.isBelowLeadIn(whole, List.of(story, lead))).isTrue();
    assertThat(Continuation.isBelowLeadIn(whole, List.of(story, other))).isFalse();
    assertThat(Continuation.isBelowLeadIn(whole, List.of(other, lead))).isFalse();
    assertThat(Continuation.isBelowLeadIn(whole, List.of(lead))).isFalse();
    assertThat(Continuation.isBelowLeadIn(paragraph("It sank.", ""), List.of(story, lead)))
        .isFalse();
  }

  private static Verdict kept(TextBlock block) {
    return new Verdict(block, true, "prose", 0.9);
  }

  private static List<Boolean> content(List<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::content).toList();
  }

  private static TextBlock heading(String text, String path) {
    return new TextBlock(new Block.Heading(text, 3), path);
  }

  private static TextBlock linked(String text, int anchors) {
    return new TextBlock(new Block.Paragraph(text), paragraph(text, "main > p").place(), anchors);
  }

  private static TextBlock paragraph(String text, String path) {
    return new TextBlock(new Block.Paragraph(text), path);
  }
}
