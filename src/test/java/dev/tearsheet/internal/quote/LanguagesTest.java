package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cues, word order and marks of the other languages, before and after the quote. */
class LanguagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„[Wir warten auf den Bericht]“, <sagte> {Anna Röhm} am Montag in der Stadt.",
        "{Anna Röhm} <erklärte> am Montag: „[Wir warten nicht mehr auf den Bericht.]“",
        "»[Das ist nicht genug]«, <kritisierte> {der Sprecher der Gewerkschaft}.",
        "In einem Interview <äußerte> sich {die Ministerin Anna Röhm} zuversichtlich: „[Der Deich hält.]“",
        "„[Wir haben zu lange gewartet]“, heißt es in {einem Bericht der Stadt}.",
        "<Laut> {Anna Röhm} ist der Deich „[ein Wrack]“.",
        "Derzeit <warnt> {Anna Röhm} vor einem „[gefährlichen Zustand]“ des Deiches.",
        "„[Der Deich ist nicht mehr zu retten, er muss neu gebaut werden]“, <schreibt> {die „Nordzeitung“}.",
        "{Die Außenministerin Anna Röhm} <konstatierte>, die Lage sei „[so ernst wie nie]“.",
        "Die Stadt erwarte „[Geduld]“, <so> {Röhm}.",
        "Den Plan <nannte> {Anna Röhm} ein „[teures Spielzeug]“, das niemand in der Stadt brauche.",
        "Dem Minister <warf> {die Abgeordnete} vor, er habe „[die Wähler belogen]“.",
      })
  void german(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "„Die Brücke ist offen“, sagte die Sprecherin der Stadt Lund am Montag. | -",
        "„Die Brücke ist offen“, sagte der Leiter der Feuerwehr Lund. | -",
        "„Die Brücke ist offen“, sagte die Bürgermeisterin der Stadt Lund, Anna Röhm. | Anna Röhm",
        "Die Sprecherin der Stadt Lund, Anna Röhm, erklärte: „Wir warten.“ | Anna Röhm",
        "„Wir warten“, sagte Anna Röhm der Deutschen Presse-Agentur. | Anna Röhm",
        "„Wir warten“, sagte Sprecherin Anna Röhm der Zeitung Nordkurier. | Anna Röhm",
        "„Wir warten“, sagte Bürgermeisterin Anna Röhm der „Nordzeitung“. | Anna Röhm",
        "„Wir warten“, sagte Anna von der Heide. | Anna von der Heide",
        "„Wir warten“, sagte Anna Röhm von der Hochschule Lund. | Anna Röhm",
      })
  void placesAndHearersAreNoGermanNames(String text, @Nullable String name) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    Quote spoken = quotes.get(0);
    assertThat(spoken.spans()).hasSize(1);
    assertThat(spoken.attribution().orElseThrow().name().orElse(null)).isEqualTo(name);
    assertThat(quotes.subList(1, quotes.size()))
        .allSatisfy(paper -> assertThat(paper.attribution()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "«El puente está listo y la ciudad espera», remarcó Ana Soto el martes. | Ana Soto",
        "„Most jest gotowy i czeka na ludzi” – zapewniła Anna Nowak we wtorek. | Anna Nowak",
        "«Мост готов и ждёт людей», — возразила Анна Соколова во вторник. | Анна Соколова",
        "„Most je hotový a čeká na lidi,“ hodnotí Anna Nová v úterý. | Anna Nová",
        "»Broen er færdig og venter på byen,« bekræfter Anna Holm tirsdag. | Anna Holm",
        "”Bron är klar och väntar på staden”, erkänner Anna Lind på tisdagen. | Anna Lind",
      })
  void verbsTellWhoSpeaks(String sentence, String name) {
    Quote quote = QuoteFinder.find(sentence, Options.DEFAULT).quotes().get(0);
    assertThat(quote.attribution().orElseThrow().name()).hasValue(name);
    assertThat(quote.attribution().orElseThrow().cue()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '^',
      value = {
        "Ông Trần Văn Hùng, giám đốc sở giao thông, cho biết: “Cầu đã sẵn sàng”. | Trần Văn Hùng",
        "“Công việc đã xong và chúng tôi rất vui”, chị Lê Thu Hà chia sẻ. | Lê Thu Hà",
        "Chủ tịch thành phố Nguyễn Văn Nam nhấn mạnh: “An toàn là trên hết”. | Nguyễn Văn Nam",
        "Bà Nguyễn Thị Mai đến từ sáng. Bà Mai nói thêm: “Chúng tôi rất vui”. | Nguyễn Thị Mai",
        "“Chúng tôi đã chờ ba năm”, ông Hùng kể lại. | Hùng",
        "Theo ông Trần Văn Hùng, “cầu đã sẵn sàng” đón các em. | Trần Văn Hùng",
        "Cây cầu mang tên “Hòa Bình” và dài một nghìn mét. | -",
      })
  void vietnamese(String sentence, @Nullable String name) {
    String text =
        "Cây cầu bắc qua sông dài một nghìn mét đã thông xe sau ba năm thi công.\n\n" + sentence;
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes())
        .singleElement()
        .extracting(quote -> quote.attribution().flatMap(found -> found.name()).orElse(null))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "«El puente no estará listo antes de mayo», dijo Sergio del Campo. | Sergio del Campo",
        "« Il ponte resta chiuso fino a maggio », ha detto Sergio Mora Segretario. | Sergio Mora",
        "– Det blir en lang ventetid for byen, sier LNN-kommentator Kristin Dahl. | Kristin Dahl",
      })
  void particlesPostsAndOfficesAroundANameAreToldFromIt(String text, String name) {
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes())
        .singleElement()
        .satisfies(quote -> assertThat(quote.attribution().orElseThrow().name()).contains(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« [Nous ne partirons pas] », a <déclaré> {Anne Rouvel} dans la cour de la mairie.",
        "{Anne Rouvel} a <affirmé> que la route était « [un danger pour les enfants] ».",
        "« [La digue a tenu] », <explique> {Paul Merle}, qui habite sur le quai.",
        "— [Nous partons ce soir], <dit> {Anne Rouvel}.",
        "<Selon> {Anne Rouvel}, la route est « [un danger pour les enfants] ».",
        "Paul Merle habite sur le quai. « [Le pont est fermé] », a-t-{il} <ajouté>.",
        "« [Le pont tient], a expliqué {Paul Merle}. [Il est neuf.] »",
        "« [Le pont tient], a-t-{elle} expliqué, [il est neuf.] »",
        "{Paul Merle} a <évoqué> d’« [une époque sans règles] ».",
        "Le sénateur promet un pont. « [Il tient] », <dit>-{il}. Pour {la direction}, ce projet est « [insensé] ».",
        "– [Vous partez vraiment ?] <demande> {Paul Merle}.",
        "— [Partez !] a <crié> {Paul Merle}.",
        "Paul Merle dit que oui. « [Il est tard] », s'est grommelée {Anne Rouvel}.",
        "Paul Merle dit que oui. « [Il est tard] », avait grommelé {Anne Rouvel}.",
        "— [Nous partons], <dit> {Anne Rouvel} —, [le pont est fermé.]",
        "Collège Brize : {les parents} <dénoncent> un « [abandon] »",
        "« [Mon client se tait] », a <plaidé> {son avocate, Me Anne Rouvel}.",
        "{Son voisin, Paul Merle}, se <souvient> : « [Le pont était neuf.] »",
        "Le projet, qualifié de « [folie] » par {Anne Rouvel}, est voté mardi.",
        "Le conseil a annoncé la fermeture, une décision « [brutale] » <selon> {les syndicats}.",
        "« [On nous abandonne], a réagi {Anne Rouvel}, maire de Lund. [C'était promis.] »",
        "« [On nous abandonne], a réagi {Anne Rouvel}, 54 ans. [C'était promis.] »",
        "« [Ils sont venus], a réagi {Anne Rouvel}, [20 personnes en tout.] »",
      })
  void french(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[No vamos a esperar más]”, <dijo> {Ana Robles} en la plaza de la ciudad.",
        "{Ana Robles} <aseguró> que la carretera es “[un peligro para los niños]”.",
        "«[El puente no aguanta]», <afirmó> {el alcalde de la ciudad}.",
        "—[No vamos a pagar] —<dijo> {Ana Robles}.",
        "—[No vamos a pagar] —<dijo> ayer {Ana Robles}—. [Es mucho dinero.]",
        "—[No es mucho] —<contestó> {el alcalde}.",
        "—[No es mucho] —<dijo> {el juez}—. [Es poco.]\n\n{La fiscal Ana Vega} <consideró> la respuesta “[poco creíble]”.",
        "“[Es tarde]”, <dijo> {Ana Robles}. {La vecina Eva Lens} tiene “[ganas de irse]”.",
        "«[Cumplimos la ley]», se <defiende> {Raúl Mena}, dueño del bar.",
        "El alcalde anunció un plan “[absurdo]” <según> {los sindicatos}.",
        "El plan, tachado de «[locura]» por {Ana Robles}, se vota el martes.",
        "<Según> {Ana Robles}, el puente es “[una vergüenza]”.",
        "Luis Cierva dijo que sí. “[Es tarde]”, balbuceó {Ana Robles}.",
        "Luis Cierva dijo que sí. “[Es tarde]”, había balbuceado {Ana Robles}.",
        "{Luis Cierva} <dijo> que sí. “[Es tarde]”, en Lund Ana Robles espera.",
        "{Luis Cierva} <dijo> que sí. “[Es tarde]” balbuceó Ana Robles.",
        "“[Es tarde]”, y {Ana Robles} se fue.",
        "“[No vamos a pagar]”, ha <dicho> {Ana Robles}.",
        "Luis Cierva dijo que sí. {Ana Robles} ha <asegurado> que “[no vamos a pagar]”.",
        "—[No vamos a pagar] —ha <dicho> {Ana Robles}—. [Es tarde.]",
        "{Luis Cierva} <dijo> que lo dicho por Ana Robles es “[absurdo]”.",
        "El plan, criticado por Ana Robles, es “[absurdo]”, <dijo> {Luis Cierva}.",
        "—[No es mucho] —<dijo> {Ana Robles}. Se fue —con Luis Cierva— a Lund.",
        "—[No es mucho] —<dijo> {Ana Robles}— y se fue.",
      })
  void spanish(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«[Non possiamo più aspettare]», ha <detto> {Anna Rovelli} nella piazza della città.",
        "“[Il ponte non tiene]”, <spiega> {Paolo Merli}, che abita sul fiume.",
        "“[Il ponte] – spiegano {gli attivisti} sul sito – [non tiene più.]”",
        "“[Il ponte], spiega {Anna Merli} al giornale, [non tiene più.]”",
        "<Secondo> {Anna Rovelli}, il ponte è “[un pericolo]”.",
        "Nell’omelia di domenica monsignor {Paolo Merli} ha <condannato> «[la cultura della violenza]».",
      })
  void italian(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[Não vamos esperar mais]”, <disse> {Ana Rocha} na praça da cidade.",
        "{Ana Rocha} <afirmou> que a ponte é “[um perigo para as crianças]”.",
        "<Segundo> {Ana Rocha}, a ponte é “[um perigo]”.",
        "— [Não vou pagar] — <disse> {Rui Pinho}. — [É muito dinheiro.]",
        "{A autarca Ana Rocha} <chamou-o> de “[um perigo]”.",
      })
  void portuguese(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We wachten niet langer op het rapport]”, <zei> {Anna Roelofs} op het plein van de stad.",
        "„[De dijk houdt het niet]”, <zegt> {Pieter Meers}, die aan de rivier woont.",
        "<Volgens> {de lokale politie} reed de man “[veel te hard]”.",
        "<Volgens> {de burgemeester} ligt het “[aan de dijk]”.",
        "<Volgens> {Anna Roelofs} is de dijk “[een gevaar]”.",
        "‘[Het is laat en koud]’, prevelt {Anna Roelofs}.",
        "Bo Dahl zei dat het regende. “[Het is laat]”, prevelt {Cis Vaan}.",
        "{Bo Dahl} <zei>: “[Het is laat]”, met Cis Vaan naast zich.",
        "‘[Dit is het einde van ons bedrijf]’, <reageert> {melkveehoudster Anna Roelofs}.",
        "In een brief <schrijft> {het waterschap}: ‘[De pompen draaien op volle kracht.]’",
      })
  void dutch(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Non », dit Marc Oudot. Le gardien Yvain Belc sourit. « Il reste dix matchs », dit-il. | Yvain Belc",
      })
  void articleTellsWhomThePronounMeans(String text, String name) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    assertThat(quotes.get(quotes.size() - 1).attribution().orElseThrow().name()).contains(name);
  }

  @Test
  void workBeforeACommaNamesItsTitle() {
    assertThat(
            QuoteFinder.find(
                    "Su novela, “La sala azul”, ganó el premio, dijo Ana Robles.", Options.DEFAULT)
                .quotes())
        .allSatisfy(quote -> assertThat(quote.attribution()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "„Wir gehen“, sagte die Bürgermeisterin Anna Röhm am Montag. | Bürgermeisterin",
        "„Wir gehen“, sagte die Oberbürgermeisterin Anna Röhm am Montag. | Oberbürgermeisterin",
        "„Wir gehen“, sagte die Geschäftsführerin Anna Röhm am Montag. | Geschäftsführerin",
        "„Wir gehen“, sagte die Bundestrainerin Anna Röhm am Montag. | Bundestrainerin",
      })
  void germanTitlesOfWomenAreNoPartOfTheName(String text, String title) {
    Attribution found =
        QuoteFinder.find(text, Options.DEFAULT).quotes().get(0).attribution().orElseThrow();
    assertThat(found.name()).contains("Anna Röhm");
    assertThat(found.title()).contains(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Nous partons », a déclaré Anne Rouvel. « Et vite », a-t-elle ajouté. | Anne Rouvel",
        "“Não vamos esperar mais”, disse Ana Rocha. “É tarde”, acrescentou. | Ana Rocha",
        "“No vamos a esperar más”, dijo Ana Robles. “Es tarde”, añadió. | Ana Robles",
        "«Non possiamo più aspettare», ha detto Anna Rovelli. «È tardi», ha aggiunto. | Anna Rovelli",
        "“We wachten niet”, zei Anna Roelofs. “Het is laat”, voegde ze eraan toe. | Anna Roelofs",
      })
  void whoGoesOnSpeakingIsNamed(String text, String name) {
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes())
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(quote.attribution().orElseThrow().name()).contains(name));
    int spans =
        QuoteFinder.find(text, Options.DEFAULT).quotes().stream()
            .mapToInt(quote -> quote.spans().size())
            .sum();
    assertThat(spans).isEqualTo(2);
  }
}
