package io.baton.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A partner who is known by mail only reads a statement behind a link, and answers it.
class StatementPageTest {
    private static final String JO = "jo-browser";
    private final StatementPageScene scene = new StatementPageScene();

    @Test
    void lookingAtTheLinkOpensNothing() {
        var link = scene.link("Link for jo@ringpros.example");
        scene.anna.isTold("Forward this link to jo@ringpros.example. They can agree");
        for (int i = 0; i < 3; i++) {
            assertThat(body(scene.looks(link, null)))
                    .contains("A statement from Northwind", ">Open<")
                    .doesNotContain("Acme", "1,250");
        }
        assertThat(body(scene.looks(link, "scanner"))).doesNotContain("Acme");
    }

    @Test
    void theBrowserThatOpensItIsTheOnlyOneThatReadsIt() {
        var link = opened();
        assertThat(body(scene.looks(link, JO)))
                .contains("Statement S-2026-11-USD", "Acme", "Lake Hotel", "$1,250", "$99.05")
                .contains("10% of what the client pays", "Excludes tax; not an invoice.")
                .contains("RingPros owes Northwind", "$1,349.05");
        for (var other : new String[] {null, "other"}) {
            assertThat(scene.looks(link, other)).hasStatus(410);
            assertThat(scene.presses(link, other, "press", "statement open")).hasStatus(410);
            assertThat(body(scene.presses(link, other, "press", "download")))
                    .doesNotContain("1,250", "1250");
        }
    }

    @Test
    void aBrowserWithoutCookiesOpensNothing() {
        var link = scene.link("Link for jo@ringpros.example");
        assertThat(body(scene.presses(link, null, "press", "statement open")))
                .contains("This browser keeps no cookies");
        assertThat(body(scene.looks(link, JO))).contains(">Open<");
    }

    @Test
    void theDownloadIsExactlyWhatWasSent() {
        var link = opened();
        var file = scene.presses(link, JO, "press", "download");
        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"S-2026-11-USD.csv\"");
        assertThat(body(file)).isEqualTo(scene.stored()).doesNotContain("Acme");
    }

    @Test
    void agreeingOnThePageIsSeenByBothSides() {
        var link = opened();
        var page = scene.presses(link, JO, "press", press(body(scene.looks(link, JO)), "Agree"));
        assertThat(body(page))
                .contains("Agreed", "jo@ringpros.example")
                .doesNotContain(">Agree<", ">Question<");
        scene.firm.postedCards.deliverAll();
        scene.anna.sees("jo@ringpros.example agreed to this statement.");
        scene.anna.says("statement RingPros November").isTold("Agreed by jo@ringpros.example");
    }

    @Test
    void aLineIsQuestionedOnThePageAndTheQuestionStaysThere() {
        var link = opened();
        var press = press(body(scene.looks(link, JO)), "Question");
        assertThat(body(scene.presses(link, JO, "press", press)))
                .contains("Question line 1", "What isn&#x27;t right?");
        var sent = scene.presses(link, JO, "press", press, "form", "x", "answer.text", "");
        assertThat(sent).hasStatus(422);
        scene.presses(
                link, JO, "press", press, "form", "x", "answer.text", "They <b>paid</b> $900");
        assertThat(body(scene.looks(link, JO)))
                .contains("They &lt;b&gt;paid&lt;/b&gt; $900")
                .contains("RingPros can agree once it&#x27;s settled.")
                .doesNotContain(">Agree<");
        scene.anna.says("statement RingPros November").isTold("1 question is open");
    }

    @Test
    void aNewLinkEndsTheEarlierOneAndAMembersLinkIsTheirOwn() {
        var first = opened();
        var mine = scene.link("Page to print");
        assertThat(scene.looks(first, JO)).hasStatusOk();
        scene.link("Link for jo@ringpros.example");
        assertThat(scene.looks(first, JO)).hasStatus(410);
        scene.presses(mine, "anna-browser", "press", "statement open");
        assertThat(body(scene.looks(mine, "anna-browser")))
                .contains("Acme")
                .doesNotContain(">Agree<", ">Question<");
    }

    @Test
    void aLinkEndsAfterSixtyDaysAndForSomeoneWhoLeft() {
        var link = opened();
        scene.anna.says("partner edit RingPros contact pat@ringpros.example");
        scene.anna.says("partner edit RingPros -contact jo@ringpros.example");
        var stillContact =
                scene.firm.partners.all(io.baton.desk.TestFirm.FIRM).getFirst().contacts();
        assertThat(stillContact)
                .extracting(each -> each.who().name())
                .doesNotContain("jo@ringpros.example");
        assertThat(scene.looks(link, JO)).hasStatus(410);
        var pat = scene.link("Link for pat@ringpros.example");
        scene.presses(pat, "pat", "press", "statement open");
        assertThat(scene.looks(pat, "pat")).hasStatusOk();
        scene.firm.advanceClockOnly(Duration.ofDays(61));
        assertThat(scene.looks(pat, "pat")).hasStatus(410);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "OUTSIDER"})
    void aMembersLinkOpensNothingOnceTheyLeftOrAreAGuest(Standing standing) {
        var mine = scene.link("Page to print");
        var sealed = scene.link("Page to print");
        assertThat(scene.looks(mine, "anna")).hasStatus(410);
        scene.presses(sealed, "anna", "press", "statement open");
        assertThat(scene.looks(sealed, "anna")).hasStatusOk();
        scene.firm.becomes(scene.anna, standing);
        assertThat(scene.looks(sealed, "anna")).hasStatus(410);
        assertThat(body(scene.presses(sealed, "anna", "press", "download")))
                .doesNotContain("1,250", "1250");
    }

    @Test
    void aMembersLinkOpensNothingOnceTheyWorkForThePartner() {
        var mine = scene.link("Page to print");
        scene.presses(mine, "anna", "press", "statement open");
        assertThat(scene.looks(mine, "anna")).hasStatusOk();
        scene.firm.partner("Telco", "Anna", "wifi");
        assertThat(scene.looks(mine, "anna")).hasStatus(410);
    }

    @Test
    void anAnswerToAPageThatChangedSaysSo() {
        var link = opened();
        var agree = press(body(scene.looks(link, JO)), "Agree");
        scene.presses(link, JO, "press", agree);
        assertThat(body(scene.presses(link, JO, "press", agree)))
                .contains("This page has changed since you opened it.", "Agreed");
    }

    @Test
    void anUnknownLinkOpensNothing() {
        assertThat(scene.looks("/statement/" + "0".repeat(48), JO)).hasStatus(410);
        assertThat(scene.presses("/statement/x", JO, "press", "download")).hasStatus(410);
    }

    private String opened() {
        var link = scene.link("Link for jo@ringpros.example");
        assertThat(scene.presses(link, JO, "press", "statement open")).hasStatusOk();
        return link;
    }

    /// What the button with this label sends.
    private static String press(String html, String label) {
        var found =
                Pattern.compile(
                                "name=\"press\" value=\"([^\"]+)\"[^>]*><button[^>]*>"
                                        + label
                                        + "</button>")
                        .matcher(html);
        assertThat(found.find()).as(html).isTrue();
        return found.group(1).replace("&#10;", "\n");
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noMemberGetsTheLinkOfAContactInAChat() {
        scene.anna.says("statement RingPros November");
        var forMail = scene.anna.button("Link for jo@ringpros.example");
        var rita = scene.firm.outsider("Rita").directly();
        var partner = scene.firm.partnerNamed("RingPros").withContacts(List.of(rita.contact()));
        scene.firm.partners.write(partner, "contacts", List.of());
        scene.anna.says("statement RingPros November").isNotTold("Link for");
        scene.anna.presses("forged", forMail).isTold("Rita makes their own link");
        rita.says("statement").presses("Page to print").isTold("Open the page");
    }
}
