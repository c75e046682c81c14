package io.baton.desk.partner.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Attachment;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportConversationTest {

    private static final String TWO =
            """
            Company,Services,Region(s),Fee %,Contact email,Phone
            CloudNine,"VoIP, Azure",Berlin,10,rita@cloudnine.example,+49 30 1
            SecureOps,Firewalls,,,,
            """;

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();

    @Test
    void nothingIsStoredBeforeThePersonConfirms() {
        anna.sends("partner import", csv(TWO))
                .isTold("2 new. Nothing is stored yet.", "CloudNine: VoIP, Azure", "“Phone”");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
        anna.presses("Import 2 partners").isTold("Imported: 2 added.");
        var cloudnine = partner("CloudNine");
        assertThat(cloudnine.skills()).containsExactly(new Skill("VoIP"), new Skill("Azure"));
        assertThat(cloudnine.regions()).containsExactly("Berlin");
        assertThat(cloudnine.contacts())
                .containsExactly(new Contact.ByMail("rita@cloudnine.example"));
        assertThat(cloudnine.feeOn(LocalDate.of(2026, 11, 3))).contains(Percentage.of("10"));
        assertThat(partner("SecureOps").fees()).isEmpty();
    }

    @Test
    void theSameFileChangesNothingASecondTime() {
        imports(TWO);
        anna.sends("partner import", csv(TWO))
                .isTold("2 as they are. There is nothing to import.")
                .isNotTold("[Import");
    }

    @Test
    void aSecondImportUpdatesAndEmptyCellsLeaveWhatIsThere() {
        imports(TWO);
        anna.sends("partner import", csv("name;SKILLS;regions;contact\ncloudnine;;Hamburg;\n"))
                .isTold("1 changed", "CloudNine: regions")
                .presses("Import 1 partner")
                .isTold("Imported: 1 changed.");
        assertThat(partner("CloudNine").regions()).containsExactly("Hamburg");
        assertThat(partner("CloudNine").skills()).hasSize(2);
        assertThat(partner("CloudNine").contacts()).hasSize(1);
    }

    @Test
    void contactsAreAddedAndNobodyInAChatIsLost() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        imports("Name,Skills,E-mail\nCloudNine,VoIP,Jo Doe <jo@cloudnine.example>\n");
        assertThat(partner("CloudNine").contacts())
                .hasSize(2)
                .contains(new Contact.ByMail("jo@cloudnine.example"));
        assertThat(partner("CloudNine").people()).hasSize(1);
    }

    @Test
    void eachWrongRowIsToldWithTheSentenceThatAddingHas() {
        anna.sends(
                        "partner import",
                        csv(
                                """
                                Partner,Skills,Fee,Status
                                Good,VoIP,,
                                Bad,VoIP,abc,
                                ,VoIP,,
                                Poor,,,
                                good,Azure,,
                                Odd,VoIP,,sleeping
                                Wide,VoIP, Azure,,Berlin
                                """))
                .isTold(
                        "1 new, 6 wrong",
                        "Row 3, Bad: “abc” isn't a percentage between 0 and 100.",
                        "Row 4: Please name the partner in 1 to 80 characters.",
                        "Row 5, Poor: Please name at least one skill",
                        "Row 6, good: “good” stands in row 2 already.",
                        "Row 7, Odd: “sleeping” is no status",
                        "Row 8, Wide: This row has more cells than there are columns")
                .presses("Import 1 partner")
                .isTold("Imported: 1 added, 6 left out.");
    }

    @Test
    void aMissingColumnIsToldWithThoseThatAreThere() {
        anna.sends("partner import", csv("Name,Telephone\nA,1\n"))
                .isTold("no column of skills", "“Name”, “Telephone”", "Nothing was stored");
        anna.sends("partner import", csv("Colour,Size\nred,1\n"))
                .isTold("no column of names and none of skills", "“Colour”, “Size”");
    }

    @Test
    void columnsAreMatchedLoosely() {
        for (var columns :
                List.of(
                        "Firm name;Offerings;Commission",
                        "COMPANY_NAME;skill set;Fee (in %)",
                        "Partner;Servces;Referral fee",
                        "Vendor;Expertise (comma separated);Rate")) {
            anna.sends("partner import", csv(columns + "\nFoo;VoIP, Azure;10%\n"))
                    .isTold("1 new", "Foo: VoIP, Azure")
                    .isNotTold("Not read");
        }
    }

    @Test
    void anotherPersonCannotConfirmIt() {
        anna.sends("partner import", csv(TWO));
        ben.presses("t1", anna.button("Import 2 partners")).isTold("@Anna".substring(1), "alone");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aContactOfAPartnerCannotImportOrExport() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        var rita = testFirm.outsider("Rita").directly();
        rita.sends("partner import", csv(TWO)).isTold("Only members of Northwind");
        rita.says("partner export").isTold("Only members of Northwind");
    }

    @Test
    void whatIsOlderThanADayIsSentAgain() {
        anna.sends("partner import", csv(TWO));
        testFirm.advanceClock(Duration.ofHours(25));
        anna.presses("Import 2 partners").isTold("older than a day");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void whatIsDiscardedStaysSo() {
        anna.sends("partner import", csv(TWO));
        var yes = anna.button("Import 2 partners");
        anna.presses("Discard").isTold("discarded");
        anna.presses("t2", yes).isTold("discarded");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void pressingTwiceHasOneEffect() {
        anna.sends("partner import", csv(TWO));
        var yes = anna.button("Import 2 partners");
        anna.presses("t1", yes).isTold("Imported: 2 added.");
        var version = partner("CloudNine").version();
        anna.presses("t1", yes).isTold("Imported: 2 added.");
        anna.presses("t2", yes).isTold("Imported: 2 added.");
        assertThat(partner("CloudNine").version()).isEqualTo(version);
    }

    @Test
    void whatHasChangedMeanwhileIsChangedFromThere() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.sends(
                "partner import",
                csv("Name,Skills,Regions\nCloudNine,VoIP,Berlin\nSecureOps,Firewalls,Bonn\n"));
        ben.says("partner edit CloudNine: skills Azure");
        ben.says("partner add SecureOps: Audits");
        anna.presses("Import 2 partners").isTold("Imported: 2 changed.");
        assertThat(partner("CloudNine").regions()).containsExactly("Berlin");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(2);
        assertThat(partner("SecureOps").skills()).containsExactly(new Skill("Firewalls"));
    }

    @Test
    void whatWasNoChangeInThePreviewIsNotTouched() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.sends("partner import", csv("Name,Skills\nCloudNine,VoIP\nNew,Azure\n"));
        ben.says("partner edit CloudNine: skills Firewalls");
        anna.presses("Import 1 partner");
        assertThat(partner("CloudNine").skills()).containsExactly(new Skill("Firewalls"));
    }

    @Test
    void whoWasRenamedLeavesTheNameToTheNextBearer() {
        anna.says("partner add CloudNine: VoIP");
        anna.says("partner edit CloudNine: name SkyTen");
        imports("Name,Skills\nCloudNine,Azure\n");
        assertThat(partner("SkyTen").skills()).containsExactly(new Skill("VoIP"));
        assertThat(partner("CloudNine").skills()).containsExactly(new Skill("Azure"));
    }

    @Test
    void whatPeopleWriteComesBackAsWords() {
        anna.sends(
                "partner import",
                csv(
                        "Name,Skills\n\"<!channel> *bold* =1+1 <@test:ben>\",\"=cmd|' /C calc'!A0\"\n"));
        anna.isTold("<!channel> *bold* =1+1 <@test:ben>: =cmd|' /C calc'!A0");
        anna.presses("Import 1 partner");
        assertThat(testFirm.partners.all(TestFirm.FIRM).getFirst().contacts()).isEmpty();
    }

    @Test
    void whatIsNoCsvIsToldInWords() {
        anna.sends("partner import", file(new byte[] {'P', 'K', 3, 4, 9}))
                .isTold("workbook", "Nothing was stored");
        anna.sends("partner import", file(new byte[2 * 1024 * 1024])).isTold("too large", "1 MB");
        anna.sends("partner import", file(new byte[] {0, 1, 2})).isTold("no text");
        anna.sends("partner import", csv("")).isTold("nothing in this file");
        anna.sends("partner import", csv("x,".repeat(100_000))).isTold("more than 100 columns");
        anna.sends("partner import", csv("Name,Skills\n\"A,B\n")).isTold("Near row 2");
        anna.sends("partner import", csv(TWO), csv(TWO)).isTold("one file at a time");
    }

    @Test
    void aFormTakesTheFileWhereThereAreForms() {
        anna.says("partner import").uploads(csv("Name\nA\n")).getsFieldError("no column of skills");
        anna.says("partner import").uploads(csv(TWO));
        anna.presses("Import 2 partners").isTold("2 added");
    }

    @Test
    void elsewhereThePersonHearsHowToSendOne() {
        anna.answeredByPost().says("partner import").sees("Send me a CSV file here");
        var inChannel = testFirm.member("Anna");
        assertThat(inChannel.says("partner import").reply()).isInstanceOf(Reply.OpenForm.class);
    }

    @Test
    void manyRowsAreShownInPart() {
        var rows =
                IntStream.range(0, 60)
                        .mapToObj(i -> "P%d,%s".formatted(i, i % 2 == 0 ? "VoIP" : ""))
                        .collect(Collectors.joining("\n"));
        anna.sends("partner import", csv("Name,Skills\n" + rows))
                .isTold("30 new, 30 wrong", "and 22 more", "and 15 more");
    }

    @Test
    void aFewThousandAreBroughtInAtOnce() {
        var rows =
                IntStream.range(0, 2_000)
                        .mapToObj(i -> "Partner %d,VoIP".formatted(i))
                        .collect(Collectors.joining("\n"));
        imports("Name,Skills\n" + rows);
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(2_000);
    }

    @Test
    void whatIsExportedIsImportedWithoutAChange() {
        imports(TWO);
        testFirm.partner("DataForge", "Jo", "Backups");
        anna.says("partner add =HYPERLINK(x): VoIP, -Wi-Fi, @home in Bonn fee 7.5%");
        anna.says("partner pause SecureOps");
        anna.says("partner export");
        var text = new String(exported(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\"'=HYPERLINK(x)\"", "\"7.5%\"", "\"Jo\"", "\"paused\"")
                .doesNotContain("\"=", ", -", ", @");
        anna.sends("partner import", file(exported()))
                .isTold("4 as they are. There is nothing to import.")
                .isNotTold("Not read");
    }

    @Test
    void theFileGoesToTheAskerAloneAndNotForEver() {
        imports(TWO);
        testFirm.member("Anna").says("partner export").isTold("sent you the file in our own chat");
        var key = shown().key();
        assertThat(testFirm.files().read("0".repeat(48))).isEmpty();
        assertThat(testFirm.files().read(key)).isPresent();
        assertThat(testFirm.files().take(key)).isPresent();
        assertThat(testFirm.files().take(key)).isEmpty();
        anna.says("partner export");
        testFirm.advanceClock(Duration.ofHours(5));
        assertThat(testFirm.files().read(shown().key())).isEmpty();
    }

    @Test
    void anEmptyBenchHasNothingToExport() {
        anna.says("partner export").isTold("nothing to export");
    }

    private void imports(String text) {
        anna.sends("partner import", csv(text));
        var card = ((Reply.Whisper) anna.reply()).card();
        anna.presses(
                "import-" + text.hashCode(),
                ((Card.Part.Buttons) card.parts().getLast()).buttons().getFirst());
    }

    private byte[] exported() {
        return testFirm.files().read(shown().key()).orElseThrow();
    }

    private Card.Part.File shown() {
        return testFirm
                .postedCards
                .at(new io.baton.chat.Place.Direct(anna.person().id()))
                .getLast()
                .parts()
                .stream()
                .filter(Card.Part.File.class::isInstance)
                .map(Card.Part.File.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Partner partner(String name) {
        return testFirm.partners.all(TestFirm.FIRM).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Attachment csv(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Attachment file(byte[] bytes) {
        return Attachment.ofBytes("partners.csv", bytes);
    }
}
