package io.baton.desk.refer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Rules;
import io.baton.partner.PartnerId;
import io.baton.terms.AgreedTerms;
import io.baton.terms.DatedTerms;
import io.baton.terms.Payer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first to bring a client with a need holds the claim for 180 days.
class ClaimConversationTest {
    private static final String UNTIL = "until Sun 2 May 2027";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();
    private final Actor marco = testFirm.outsider("Marco").directly();

    @BeforeEach
    void partners() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        testFirm.partner("RingPros", "Marco", "VoIP");
        testFirm.sense.pointing("voip", "Telephony").pointing("phone", "Telephony");
        anna.says("refer list");
    }

    @Test
    void membersSeeWhoBroughtAClientFirstAndWhen() {
        rita.says("refer Lake Hotel needs VoIP").isNotTold("already knows");
        anna.says("refer Lake Hotel needs new phones")
                .isTold(
                        "R-2 is logged",
                        "CloudNine brought Lake Hotel for this need first, on Tue 3 Nov 2026 (R-1).",
                        "Their claim runs " + UNTIL);
        anna.says("refer show R-1")
                .isTold("CloudNine was first to bring this client for this need.", UNTIL);
        anna.says("refer show R-2").isTold("CloudNine brought Lake Hotel", UNTIL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lake Hotel     | VoIP     | Lake Hotel Ltd | VoIP
                    Lake Hotel     | wifi     | LAKE HOTEL     | Wi-Fi? no, wifi
                    Müller-Bau GmbH| a phone  | muller bau     | the phones
                    Acme           | new phones | acme inc.    | VoIP for two offices
                    """)
    void anotherPartnerOnlyReadsThatTheClientIsKnown(
            String client, String need, String again, String other) {
        rita.says("refer %s needs %s".formatted(client, need));
        marco.says("refer %s needs %s".formatted(again, other.replace("Wi-Fi? no, ", "")))
                .isTold("Northwind already knows this client for this need.")
                .isNotTold("CloudNine")
                .isNotTold("R-1")
                .isNotTold("May")
                .isNotTold("claim");
        marco.says("refer show R-2")
                .isTold("Northwind already knows this client for this need.")
                .isNotTold("CloudNine")
                .isNotTold("R-1");
        rita.says("refer show R-1")
                .isTold("You were first to bring this client for this need.", UNTIL);
    }

    @Test
    void thePartnerThatHoldsTheClaimIsRemindedOfItsOwnReferral() {
        rita.says("refer Lake Hotel needs VoIP");
        rita.says("refer Lake Hotel needs new phones")
                .isTold("You brought this client for this need before, as R-1.")
                .isNotTold("already knows");
    }

    @Test
    void theFirmsOwnReferralIsFirstToo() {
        anna.says("refer Lake Hotel needs VoIP");
        marco.says("refer Lake Hotel needs VoIP").isTold("already knows this client");
        ben.says("refer show R-2")
                .isTold("Anna logged this need of Lake Hotel first, on Tue 3 Nov 2026 (R-1).")
                .isTold("Your firm's claim runs " + UNTIL);
        ben.says("refer show R-1").isTold("Your firm was first with this client", UNTIL);
    }

    @Test
    void theMemberInChargeLearnsThatASecondPartnerBroughtTheClient() {
        ben.says("refer Lake Hotel needs VoIP");
        marco.says("t-1", "refer Lake Hotel needs VoIP");
        marco.says("t-1", "refer Lake Hotel needs VoIP");
        ben.sees(
                "RingPros just brought R-2 (Lake Hotel) too. Ben logged this need of Lake Hotel first, on Tue 3 Nov 2026 (R-1).");
        assertThat(ben.directMessages()).hasSize(1);
        rita.says("refer Zeta needs VoIP");
        marco.says("refer Zeta needs VoIP");
        anna.sees("RingPros just brought R-4 (Zeta) too. CloudNine brought Zeta");
    }

    @Test
    void anotherNeedOrAnotherClientIsFree() {
        rita.says("refer Lake Hotel needs VoIP");
        marco.says("refer Lake Hotel needs a website").isNotTold("already knows");
        marco.says("refer Lake Motel needs VoIP").isNotTold("already knows");
        anna.says("refer show R-2").isTold("RingPros was first to bring this client");
        anna.says("refer show R-3").isTold("RingPros was first to bring this client");
    }

    @Test
    void membersAreWarnedBeforeTheyOffer() {
        rita.says("refer Lake Hotel needs VoIP");
        anna.says("refer Lake Hotel needs VoIP to RingPros");
        anna.presses("Send it to RingPros")
                .isTold("R-2 isn't offered to RingPros yet.", "CloudNine brought Lake Hotel");
        marco.doesNotSee("Lake Hotel");
        anna.presses("Offer anyway").isTold("R-2 is offered to RingPros.");
        marco.sees("Lake Hotel");
    }

    @Test
    void whatWasTypedIsWarnedOfToo() {
        anna.says("refer Lake Hotel needs VoIP to CloudNine").presses("Send it to CloudNine");
        rita.presses("Accept");
        testFirm.advanceClock(Duration.ofDays(30));
        ben.says("refer Lake Hotel needs new phones");
        ben.says("refer offer R-2 to RingPros")
                .isTold("Anna logged this need of Lake Hotel first", "CloudNine took it.");
        ben.says("refer offer R-2 to CloudNine").isTold("R-2 is offered to CloudNine.");
    }

    @Test
    void theFirmsOwnFirstReferralIsNoReasonToWarn() {
        anna.says("refer Lake Hotel needs VoIP");
        ben.says("refer Lake Hotel needs VoIP");
        ben.says("refer offer R-2 to RingPros").isTold("R-2 is offered to RingPros.");
    }

    @Test
    void theNeedsOfOneMessageDontStandInEachOthersWay() {
        anna.presses(
                "plan",
                Button.primary(
                        "Log all",
                        "partner.referall",
                        "cloudnine\nVoIP\nringpros\na phone each\n"));
        anna.fillsIn("Client", "Dana").isNotTold("first, on");
        anna.says("refer offer R-2 to RingPros").isTold("R-2 is offered to RingPros.");
    }

    @Test
    void afterTheWindowTheClientIsFree() {
        rita.says("refer Lake Hotel needs VoIP");
        anna.says("refer accept R-1");
        anna.says("refer lost R-1 no budget");
        testFirm.advanceClockOnly(Duration.ofDays(180));
        marco.says("refer Lake Hotel needs a phone").isTold("already knows this client for");
        anna.says("refer withdraw R-2");
        testFirm.advanceClockOnly(Duration.ofDays(1));
        anna.says("refer show R-1").isTold("Their claim ended on Sun 2 May 2027.");
        marco.says("refer Lake Hotel needs VoIP").isNotTold("already knows this client for");
        anna.says("refer show R-3").isTold("RingPros was first to bring");
        anna.says("refer show R-1").isTold("RingPros brought Lake Hotel for this need first");
    }

    @Test
    void theFirmsSettingSaysHowLong() {
        rita.says("refer Lake Hotel needs VoIP");
        protect(30);
        marco.says("refer Lake Hotel needs wifi");
        anna.says("refer show R-1").isTold(UNTIL);
        anna.says("refer show R-2").isTold("until Thu 3 Dec 2026");
        protect(0);
        marco.says("refer Lake Hotel needs a website");
        anna.says("refer show R-3").isNotTold("claim");
    }

    @Test
    void anAgreedWindowCountsInsteadOfTheFirms() {
        agree(Payer.FIRM, 30);
        agree(Payer.PARTNER, 60);
        rita.says("refer Lake Hotel needs VoIP");
        anna.says("refer show R-1").isTold("until Thu 3 Dec 2026");
        anna.says("refer Zeta needs VoIP");
        anna.says("refer show R-2").isTold(UNTIL);
        anna.says("refer offer R-2 to CloudNine");
        rita.says("refer accept R-2");
        anna.says("refer show R-2").isTold("until Sat 2 Jan 2027");
        agree(Payer.PARTNER, 90);
        rita.says("refer handback R-2 no time");
        anna.says("refer show R-2").isTold("until Sat 2 Jan 2027");
    }

    private void agree(Payer payer, int days) {
        var id = new PartnerId("cloudnine");
        var partner = testFirm.partners.find(TestFirm.FIRM, id).orElseThrow();
        var terms =
                new DatedTerms(payer, LocalDate.of(2026, 1, 1), new AgreedTerms(null, days, null));
        testFirm.partners.write(
                partner.withTerms(terms), "agreed %s %d".formatted(payer, days), List.of());
    }

    private void protect(int days) {
        var firm = testFirm.firms.find(TestFirm.FIRM).orElseThrow();
        var rules = new Rules(days, firm.rules().statementDay());
        testFirm.firms.write(firm.withRules(rules), "protect " + days, List.of());
    }
}
