package io.baton.desk.refer.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.store.Journal.WriteOutcome;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A contact who is taken off a partner's list can't act on a referral any more, so the baton moves
/// on.
class FormerContactConversationTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor marco = testFirm.outsider("Marco");

    @BeforeEach
    void ritaHoldsTheBaton() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        contacts(rita, marco);
        anna.says("refer list");
        List.of(anna, ben).forEach(each -> testFirm.becomes(each, Standing.MEMBER));
        List.of(rita, marco).forEach(each -> testFirm.becomes(each, Standing.OUTSIDER));
        ben.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        rita.presses("Accept");
    }

    private void contacts(Actor... who) {
        var partner = testFirm.partners.all(TestFirm.FIRM).getFirst();
        var written =
                testFirm.partners.write(
                        partner.withContacts(Stream.of(who).map(this::contact).toList()),
                        "contacts " + partner.version(),
                        List.of());
        assertThat(written).isEqualTo(WriteOutcome.WRITTEN);
    }

    private Contact contact(Actor who) {
        return new Contact.InChat(new Individual(who.person().id(), who.person().name()));
    }

    @Test
    void theOtherContactsTakeOver() {
        contacts(marco);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
        marco.sees("Rita is no longer a contact of CloudNine, so you hold the baton for R-1: Acme");
        ben.sees("Rita is no longer a contact of CloudNine. Marco holds the baton for R-1 (Acme)");
    }

    @Test
    void withoutOthersTheMemberWhoLoggedItDoes() {
        contacts();
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");
        ben.sees("Rita is no longer a contact of CloudNine, so you hold the baton for R-1");
    }

    @Test
    void alsoIfThePersonIsAFullMemberOfTheWorkspace() {
        testFirm.becomes(rita, Standing.MEMBER);
        contacts(marco);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
    }

    @Test
    void alsoIfThePlatformSaysNothingAboutThem() {
        testFirm.directory.failsFor(rita.person());
        contacts(marco);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
    }

    @Test
    void aContactWhoStaysKeepsIt() {
        contacts(rita);
        testFirm.advanceClock(DAY);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }
}
