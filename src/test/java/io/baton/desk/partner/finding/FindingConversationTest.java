package io.baton.desk.partner.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Gap;
import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Members search for partners by need.
class FindingConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor marco = testFirm.outsider("Marco");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP", "Azure");
        testFirm.partner("Telco", "Marco", "Data cabling", "VoIP");
    }

    @Test
    void aNeedGetsTheBestPartnersWithReasonsAndButtons() {
        anna.says("partner find VoIP for two offices");

        anna.isTold(
                "For: VoIP for two offices",
                "CloudNine: matched VoIP, fee 10%",
                "Telco: matched VoIP",
                "[Refer to CloudNine] [Refer to Telco]");
        anna.isNotTold("None of these fits");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void theReferButtonOpensAFilledFormAndTheOfferArrives() {
        anna.says("partner find VoIP for two offices").presses("Refer to Telco");
        anna.fillsIn("Client", "Acme").presses("Send it to Telco");

        marco.sees("Northwind has a client for you").sees("VoIP for two offices");
        rita.doesNotSee("VoIP for two offices");
    }

    @Test
    void aNeedThatNoOneServesIsRecordedAsAGapOnce() {
        anna.says("turn-1", "partner find penetration testing")
                .isTold("None of your partners fits");
        anna.says("turn-1", "partner find penetration testing").isTold("added it to your gaps");

        assertThat(gaps()).extracting(Gap::need).containsExactly("penetration testing");
        assertThat(gaps()).extracting(gap -> gap.askedBy().name()).containsExactly("Anna");
    }

    @Test
    void nearMissesAreMarkedAndCanBeRejected() {
        anna.says("partner find someone for data")
                .isTold("I'm not sure about these", "near Data cabling");
        var none = anna.button("None of these fits");
        anna.presses("one", none).isTold("I've added someone for data");
        anna.presses("two", none);

        assertThat(gaps()).extracting(Gap::need).containsExactly("someone for data");
    }

    @Test
    void theFirmsOwnServicesAreInHouse() {
        anna.says("partner own penetration testing, VoIP");

        anna.says("partner find penetration testing")
                .isTold("In-house: Northwind does penetration testing itself");
        assertThat(gaps()).isEmpty();
        anna.says("partner find VoIP")
                .isTold(
                        "In-house: Northwind does VoIP itself",
                        "(competes with your own services)");
    }

    @Test
    void withoutANeedAFormAsksForIt() {
        anna.says("partner find").fillsIn("What does the client need?", " ");
        anna.getsFieldError("what the client needs");

        anna.says("partner find").fillsIn("What does the client need?", "Azure");
        anna.sees("CloudNine: matched Azure");
    }

    @Test
    void aNeedCanHaveFourThousandCharacters() {
        var need = ("VoIP " + "and more ".repeat(600)).substring(0, 4_000);
        anna.says("partner find " + need)
                .isTold("CloudNine: matched VoIP", "first 1,700 characters");
        assertThat(anna.button("Refer to CloudNine").value().length()).isLessThan(2_000);
        anna.presses("Refer to CloudNine");
        assertThat(anna.form().title()).isEqualTo("Log a referral");

        anna.says("partner find " + need + " the end")
                .isTold(
                        "at most 4,000 characters for the need; this has 4,008",
                        "Nothing was saved",
                        "the end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "- -", ",,,,", "📞", "R-12"})
    void textWithoutWordsIsNoNeedAndNoGap(String need) {
        anna.says("partner find " + need).isTold("What does the client need?");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void aGapLongerThanAButtonValueIsNotRecorded() {
        var forged = "turn\n" + "x".repeat(60_000);
        anna.presses("a", Button.plain("x", NoneFitsButton.ACTION, forged))
                .isTold("no longer valid");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void forgedButtonsDoNothing() {
        anna.presses("a", Button.plain("x", ReferButton.ACTION, "")).isTold("no longer exists");
        anna.presses("b", Button.plain("x", ReferButton.ACTION, "unknown\nVoIP"))
                .isTold("no longer exists");
        anna.presses("c", Button.plain("x", NoneFitsButton.ACTION, "")).isTold("no longer valid");
        assertThat(gaps()).isEmpty();
        rita.presses("d", Button.plain("x", ReferButton.ACTION, "telco\nVoIP"))
                .isTold("Only members of Northwind");
    }

    @Test
    void aPausedPartnerCannotBeReferredTo() {
        anna.says("partner find VoIP");
        var refer = anna.button("Refer to Telco");
        anna.says("partner pause Telco").presses("x", refer).isTold("Telco is paused", "[Resume]");
    }

    @Test
    void markupInANeedStaysPlainText() {
        anna.says("partner find <!channel> VoIP for @Rita", rita)
                .isTold("For: <!channel> VoIP for @Rita");
    }

    private List<Gap> gaps() {
        return testFirm.gaps.since(TestFirm.FIRM, Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner find cabling in Munich",
                "partner find cabling near munich",
                "refer Acme needs cabling in Munich",
                "refer Acme needs cabling in our Munich office"
            })
    void aRequestedRegionThatNoPartnerCoversIsMentioned(String words) {
        anna.says("partner add Wire: cabling in London contact @Rita", rita);
        anna.says(words).isTold("unich not listed", "Wire: matched cabling");
    }

    @Test
    void ofTwoRequestedRegionsTheOneNotCoveredIsMentioned() {
        anna.says("partner add Wire: cabling in London contact @Rita", rita);
        anna.says("partner find cabling in London and Munich")
                .isTold("works in London", "Munich not listed");
        anna.says("partner find cabling in London").isNotTold("not listed");
    }
}
