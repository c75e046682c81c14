package io.baton.desk.partner.file;

import static io.baton.desk.partner.file.PartnerFileScene.TWO;
import static io.baton.desk.partner.file.PartnerFileScene.csv;
import static io.baton.desk.partner.file.PartnerFileScene.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Files an import can read, and its answers to files it cannot.
class ImportFileConversationTest {
    private final PartnerFileScene scene = new PartnerFileScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;

    @Test
    void eachInvalidRowGetsTheErrorMessageOfAdding() {
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
                        "1 new, 6 with errors",
                        "Row 3, Bad: I can't read “abc” as part of the terms.",
                        "Row 4: What's the partner's name?",
                        "Row 5, Poor: Name at least one skill",
                        "Row 6, good: “good” is already in row 2.",
                        "Row 7, Odd: “sleeping” isn't a status",
                        "Row 8, Wide: This row has more cells than columns")
                .presses("Import 1 partner")
                .isTold("Imported: 1 added, 6 left out.");
    }

    @Test
    void aMissingColumnIsReportedWithTheExistingOnes() {
        anna.sends("partner import", csv("Name,Telephone\nA,1\n"))
                .isTold("no column for skills", "“Name”, “Telephone”", "Nothing was saved");
        anna.sends("partner import", csv("Colour,Size\nred,1\n"))
                .isTold("no column for names or skills", "“Colour”, “Size”");
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
                    .isNotTold("Ignored");
        }
    }

    @Test
    void markupInAFileStaysPlainText() {
        anna.sends(
                "partner import",
                csv(
                        "Name,Skills\n\"<!channel> *bold* =1+1 <@test:ben>\",\"=cmd|' /C calc'!A0\"\n"));
        anna.isTold("<!channel> *bold* =1+1 <@test:ben>: =cmd|' /C calc'!A0");
        anna.presses("Import 1 partner");
        assertThat(testFirm.partners.all(TestFirm.FIRM).getFirst().contacts()).isEmpty();
    }

    @Test
    void anUnreadableFileIsExplained() {
        anna.sends("partner import", file(new byte[] {'P', 'K', 3, 4, 9}))
                .isTold("workbook", "Nothing was saved");
        anna.sends("partner import", file(new byte[3 * 1024 * 1024])).isTold("too large", "2 MB");
        anna.sends("partner import", file(new byte[] {0, 1, 2})).isTold("no text");
        anna.sends("partner import", csv("")).isTold("This file is empty");
        anna.sends("partner import", csv("x,".repeat(100_000))).isTold("more than 100 columns");
        anna.sends("partner import", csv("Name,Skills\n\"A,B\n")).isTold("Near row 2");
        anna.sends("partner import", csv(TWO), csv(TWO)).isTold("one file at a time");
    }

    @Test
    void aFormTakesTheFile() {
        anna.says("partner import")
                .uploads(csv("Name\nA\n"))
                .getsFieldError("no column for skills");
        anna.says("partner import").uploads(csv(TWO));
        anna.presses("Import 2 partners").isTold("2 added");
    }

    @Test
    void withoutAFormTheAnswerExplainsHowToSendAFile() {
        anna.answeredByPost().says("partner import").sees("Send me a CSV file here");
        var inChannel = testFirm.member("Anna");
        assertThat(inChannel.says("partner import").reply()).isInstanceOf(Reply.OpenForm.class);
    }

    @Test
    void onlyTheFirstRowsAreShown() {
        var rows =
                IntStream.range(0, 60)
                        .mapToObj(i -> "P%d,%s".formatted(i, i % 2 == 0 ? "VoIP" : ""))
                        .collect(Collectors.joining("\n"));
        anna.sends("partner import", csv("Name,Skills\n" + rows))
                .isTold("30 new, 30 with errors", "and 22 more", "and 15 more");
    }
}
