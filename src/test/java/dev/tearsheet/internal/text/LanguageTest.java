package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ferry left the quay at dawn, and it was an hour late with apples on board.",
        "de | Die Fähre ist am Morgen mit einer Stunde Verspätung aus dem Hafen und nicht leer.",
        "fr | Le bac est parti du quai à l’aube avec une heure de retard et des pommes pour la ville.",
        "es | El transbordador salió del muelle con una hora de retraso por la niebla de las islas.",
        "it | Il traghetto non è partito dal molo per la nebbia che copre il porto della città.",
        "pt | A balsa saiu do cais com uma hora de atraso, mas não foi por causa da névoa.",
        "nl | De veerboot is met een uur vertraging van de kade vertrokken en dat was niet het plan.",
        "ru | Паром отошёл от причала на рассвете с опозданием на час.",
        "uk | Пором відійшов від причалу на світанку, запізнившись її годину.",
        "ja | フェリーは夜明けに岸壁を離れ、一時間遅れて島に着いた。",
        "zh | 渡轮在黎明时分离开码头，比原定时间晚了整整一个小时才出发。",
        "vi | Chuyến phà rời bến lúc rạng sáng và đến đảo muộn một giờ so với kế hoạch ban đầu.",
        "ko | 여객선은 새벽에 부두를 떠났고 한 시간 늦게 섬에 도착했다.",
        "ka | ბორანმა გამთენიისას დატოვა ნავსადგური და კუნძულზე ერთი საათის დაგვიანებით მივიდა.",
        "hy | Լաստանավը լուսաբացին դուրս եկավ նավահանգստից և մեկ ժամ ուշացումով հասավ կղզի։",
        "gu | ફેરી સવારે બંદરેથી નીકળી અને એક કલાક મોડી ટાપુ પર પહોંચી.",
        "pa | ਬੇੜੀ ਸਵੇਰੇ ਘਾਟ ਤੋਂ ਚੱਲੀ ਅਤੇ ਇੱਕ ਘੰਟਾ ਦੇਰ ਨਾਲ ਟਾਪੂ ਪਹੁੰਚੀ।",
        "ta | படகு அதிகாலையில் துறைமுகத்தை விட்டுப் புறப்பட்டு ஒரு மணி நேரம் தாமதமாக தீவை அடைந்தது.",
        "bn | ফেরিটি ভোরে ঘাট ছেড়ে এক ঘণ্টা দেরিতে দ্বীপে পৌঁছায়।",
        "hi | नौका भोर में घाट से निकली और एक घंटे देर से द्वीप पर पहुँची।",
        "mr | बोट पहाटे धक्क्यावरून निघाली आणि एक तास उशिरा बेटावर पोहोचली.",
        "ne | डुङ्गा बिहानै घाटबाट हिँड्यो र त्यसमा स्याउ पनि थियो, यात्रु पनि थिए।",
        "am | ጀልባው ንጋት ላይ ከወደቡ ተነስቶ አንድ ሰዓት ዘግይቶ ደሴቱ ደረሰ።",
        "km | សាឡាង​បាន​ចាកចេញ​ពី​កំពង់ផែ​នៅ​ព្រលឹម ហើយ​មក​ដល់​កោះ​យឺត​មួយ​ម៉ោង។",
        "fa | قایق سپیده‌دم از اسکله حرکت کرد و پس از یک ساعت تأخیر به جزیره گرم و کوچک رسید.",
        "ar | غادرت العبارة الرصيف عند الفجر ووصلت إلى الجزيرة متأخرة ساعة كاملة بسبب الضباب.",
        "ur | کشتی صبح سویرے گھاٹ سے روانہ ہوئی اور ایک گھنٹہ دیر سے جزیرے پر پہنچی ہے۔",
        "ps | بېړۍ سهار وختي له بندره روانه شوه او يو ساعت وروسته ټاپو ته ورسېده چې خلک پکې ناست وو.",
        "kk | Паром таңертең айлақтан шығып, аралға бір сағат кешігіп жетті, себебі тұман қалың болды.",
        "mk | Траектот го напушти пристаништето наутро и ќе стигне на островот со еден час задоцнување.",
        "sr | Трајект је напустио пристаниште у зору и стићи ће на острво са сат времена закашњења.",
        "bg | Фериботът отплава от пристанището призори и пристигна на острова с един час закъснение.",
        "sq | Trageti u nis nga porti në agim dhe mbërriti në ishull me një orë vonesë për shkak të mjegullës.",
        "tl | Umalis ang lantsa sa pantalan nang madaling araw at dumating sa isla na huli ng isang oras.",
        "sk | Trajekt sa pohol od móla za svitania a na ostrov prišiel s hodinou meškania, ktoré bolo aj pre hmlu.",
        "sl | Trajekt je odplul iz pristanišča ob zori in je na otok prišel z eno uro zamude, ker je bila megla.",
        "hr | Trajekt je isplovio iz luke u zoru i stigao na otok sa sat vremena kašnjenja jer je na moru bila magla koja se nije digla.",
        "lt | Keltas iš prieplaukos išplaukė auštant ir į salą atvyko valandą vėliau, nes buvo rūkas, bet tai ne dėl vėjo ir ne per audrą.",
        "lv | Prāmis no piestātnes izbrauca rītausmā un ieradās salā ar stundas nokavēšanos, jo bija migla, kas vēl nav izklīdusi.",
        "et | Praam lahkus sadamast koidikul ja see jõudis saarele tunniajase hilinemisega, sest oli udu, mis ei hajunud, aga tuul oli nõrk ning ka lained.",
        "ca | El transbordador va sortir del moll a l’alba i va arribar a l’illa amb una hora de retard per la boira.",
        "gl | O transbordador saíu do peirao á alba e chegou á illa cunha hora de atraso, pero non foi pola néboa, tamén polo vento.",
        "eu | Ferrya egunsentian irten zen kaitik eta ordubete berandu iritsi zen uhartera, baina ez zuen inork kexarik egin.",
        "af | Die veerboot het met dagbreek van die kaai vertrek en was ’n uur laat by die eiland omdat daar mis was.",
        "sw | Kivuko kiliondoka bandarini alfajiri na kufika kisiwani kwa kuchelewa saa moja, lakini abiria wa kisiwa walikuwa katika hali nzuri ya furaha.",
        "az | Bərə səhər limandan çıxdı və bir saat gecikmə ilə adaya çatdı, çünki duman çox idi və bu da yol üçün təhlükə olub.",
        "is | Ferjan fór frá bryggjunni í dögun og kom til eyjunnar með klukkustundar töf en það var ekki þokan sem tafði."
      })
  void scriptAndFrequentWordsTell(String code, String text) {
    assertThat(Language.of(text)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor"
            + " incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam.",
        "Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit"
            + " anim id est laborum.",
        "Et harum quidem rerum facilis est et expedita distinctio, nam libero tempore cum soluta"
            + " nobis est eligendi optio cumque nihil impedit."
      })
  void fillerTellsNothing(String text) {
    assertThat(Language.of(text)).isEmpty();
    assertThat(Language.of(text, Optional.of("sv"))).contains("sv");
  }

  @Test
  void whatIsStatedStaysWhereTheTextDoesNotTellItApart() {
    String text = "Feri itu meninggalkan dermaga pada waktu subuh dan tidak sampai di pulau untuk";
    assertThat(Language.of(text, Optional.of("ms"))).contains("ms");
    assertThat(Language.of(text, Optional.of("en"))).contains("id");
    assertThat(Language.of("Ferry", Optional.of("en"))).contains("en");
    assertThat(Language.of("Ferry", Optional.empty())).isEmpty();
  }

  @Test
  void aFewWordsThatAnotherLanguageHasDoNotTell() {
    String names = "Storvik Halden Tromsby Akervik Bollin Raufa Stelling Omderk ".repeat(9);
    assertThat(Language.of(names + "de la mer et le vent", Optional.of("xh"))).contains("xh");
  }

  @Test
  void lettersOfAForeignNameDoNotTell() {
    String arabic = "غادرت العبارة الرصيف عند الفجر ووصلت إلى الجزيرة متأخرة ساعة. ".repeat(9);
    assertThat(Language.of(arabic + "گاردا")).contains("ar");
    String russian = "Паром отошёл от причала на рассвете с опозданием на час. ".repeat(9);
    assertThat(Language.of(russian + "Қазақстан")).contains("ru");
  }

  @Test
  void fewWordsTellNothing() {
    assertThat(Language.of("")).isEmpty();
    assertThat(Language.of("Ferry")).isEmpty();
    assertThat(Language.of("Castelbrook Harbour Brandvold Orla Fenwick Dell Okafor")).isEmpty();
  }

  @Test
  void whereTheStartDoesNotTellMoreIsLookedAt() {
    String names = "Storvik Halden Tromsby Akervik ".repeat(55);

    assertThat(Language.of(names)).isEmpty();
    assertThat(
            Language.of(
                names
                    + "Die Brücke ist seit dem Morgen nicht mehr zu sehen, und das ist auch für die"
                    + " Stadt ein Problem. Was mit den Autos auf der Insel wird, ist noch nicht zu"
                    + " sehen."))
        .contains("de");
  }
}
