package io.baton.desk.refer.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Nothing stays with a person who has left, and nothing returns to them.
class LeaverConversationTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor marco = testFirm.outsider("Marco");

    @BeforeEach
    void annaIsTheKeeper() {
        var partner = testFirm.partner("CloudNine", "Rita", "VoIP");
        testFirm.partners.write(
                partner.written()
                        .withContacts(
                                List.of(
                                        contact(rita),
                                        contact(marco),
                                        new Contact.ByMail("ops@cloud.example"))),
                "two contacts",
                List.of());
        anna.says("refer list");
        List.of(anna, ben).forEach(each -> testFirm.becomes(each, Standing.MEMBER));
        List.of(rita, marco).forEach(each -> testFirm.becomes(each, Standing.OUTSIDER));
    }

    private static Contact contact(Actor who) {
        return new Contact.InChat(new Individual(who.person().id(), who.person().name()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"LEFT", "OUTSIDER"})
    void anOpenReferralGoesToTheKeeperWhenItsLoggerHasLeft(Standing standing) {
        ben.says("refer Acme needs VoIP");
        testFirm.becomes(ben, standing);
        testFirm.advanceClock(DAY);

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        anna.sees(
                "Ben has left, so you hold the baton for R-1: Acme needs VoIP.\n[Offer to a partner]");
        anna.says("refer show R-1").isTold("Ben has left, you took over");
    }

    @Test
    void aPassedReferralReturnsToTheMemberWhoLoggedIt() {
        var cleo = testFirm.member("Cleo");
        ben.says("refer Acme needs VoIP").says("refer pass R-1 @Cleo", cleo);
        testFirm.becomes(cleo, Standing.LEFT);
        testFirm.advanceClock(DAY);

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");
        ben.sees("Cleo has left, so you hold the baton for R-1");
    }

    @Test
    void whenTheKeeperHasLeftAnotherMemberFromTheHistoryTakesOver() {
        anna.says("refer Acme needs VoIP");
        ben.says("refer note R-1 called them");
        testFirm.becomes(anna, Standing.LEFT);
        testFirm.advanceClock(DAY);

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");
        assertThat(testFirm.firms.find(TestFirm.FIRM).orElseThrow().keeper()).isNull();
        ben.says("refer list");
        assertThat(testFirm.firms.find(TestFirm.FIRM).orElseThrow().keeper())
                .isEqualTo(new Individual("test:ben", "Ben"));
    }

    @Test
    void aPartnersReferralGoesToItsOtherContacts() {
        ben.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        rita.presses("Accept");
        testFirm.becomes(rita, Standing.LEFT);
        testFirm.advanceClock(DAY);

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
        marco.sees("Rita has left, so you hold the baton for R-1: Acme needs VoIP");
        ben.sees("Rita has left. Marco holds the baton for R-1 (Acme) now.");
        anna.doesNotSee("Rita has left");
    }

    @Test
    void withoutOtherContactsAPartnersReferralReturnsToTheFirm() {
        ben.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        rita.presses("Accept");
        testFirm.becomes(rita, Standing.LEFT);
        testFirm.becomes(marco, Standing.LEFT);
        testFirm.advanceClock(DAY);

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");
        ben.sees("Rita has left, so you hold the baton for R-1");
    }

    @Test
    void aDeclinedOfferDoesNotReturnToSomeoneWhoHasLeft() {
        ben.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        testFirm.becomes(ben, Standing.LEFT);
        rita.presses("Decline").fillsIn("Why?", "no time");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        anna.sees("Rita at CloudNine declined R-1 (Acme): no time")
                .sees("Ben has left, so you hold the baton now.");
    }

    @Test
    void anOfferThatLapsesDoesNotReturnToSomeoneWhoHasLeft() {
        ben.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        testFirm.advanceClock(Duration.ofHours(23));
        testFirm.becomes(ben, Standing.LEFT);
        testFirm.advanceClock(Duration.ofHours(2));

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        anna.sees("CloudNine didn't answer your offer of R-1")
                .sees("Ben has left, so you hold the baton now.");
    }

    @Test
    void aPartnersOfferThatIsTurnedDownGoesToItsOtherContacts() {
        ben.says("refer from CloudNine: Lake Hotel needs wifi");
        testFirm.becomes(rita, Standing.LEFT);
        anna.presses("Turn it down").fillsIn("Why?", "no time");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
        marco.sees("Rita has left, so you hold the baton now.");
    }

    @Test
    void aNewReferralFromAPartnerIsWithSomeoneWhoIsStillThere() {
        testFirm.becomes(rita, Standing.LEFT);
        ben.says("refer from CloudNine: Lake Hotel needs wifi");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
    }

    @Test
    void aFailedLookupMeansNothing() {
        ben.says("refer Acme needs VoIP");
        testFirm.directory.forgetsAll();
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");

        testFirm.becomes(ben, Standing.LEFT);
        testFirm.becomes(anna, Standing.MEMBER);
        testFirm.advanceClock(DailyRound.PAUSE);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void closedReferralsStayAsTheyAre() {
        ben.says("refer Acme needs VoIP").says("refer withdraw R-1 went quiet");
        testFirm.becomes(ben, Standing.LEFT);
        testFirm.advanceClock(DAY);

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");
        anna.doesNotSee("Ben has left");
    }

    @Test
    void aDayWithManyPeopleTakesSeveralRuns() {
        for (int i = 0; i < 2 * LeaverJob.MOST_LOOKUPS; i++) {
            var member = testFirm.member("Member" + i);
            member.says("refer Acme needs VoIP");
            testFirm.becomes(member, Standing.LEFT);
        }
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-10")).isEqualTo("Anna");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Member0");

        testFirm.advanceClock(Duration.ofSeconds(5));
        testFirm.advanceClock(Duration.ofSeconds(5));
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }
}
