package io.baton.desk.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a channel shows of a partner's referral, and who is told instead.
class ConfidentialityConversationTest {
    private static final String CLOUD_CHANNEL = "test:cloudnine";
    private static final String SALES = "test:sales";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor nina = testFirm.outsider("Nina");
    private final Partner cloudNine =
            registered(testFirm.partner("CloudNine", "Rita", "backup"), CLOUD_CHANNEL);
    private final Partner netSix = testFirm.partner("NetSix", "Nina", "firewalls");

    private Partner registered(Partner partner, String channel) {
        testFirm.partners.write(
                testFirm.partners
                        .find(TestFirm.FIRM, partner.id())
                        .orElseThrow()
                        .withChannel(channel),
                "register " + partner.name() + " " + channel,
                List.of());
        return partner;
    }

    private String shownAt(Place place) {
        return testFirm.postedCards.at(place).stream()
                .map(PostedCards::textOf)
                .collect(Collectors.joining("\n\n"));
    }

    private String shownIn(String channel) {
        return shownAt(new Place.Channel(channel));
    }

    private String told(Actor person) {
        return shownAt(new Place.Direct(person.person().id()));
    }

    @Test
    void anotherPartnersChannelShowsNothingOfAReferralLoggedThere() {
        var annaThere = anna.in(CLOUD_CHANNEL);
        annaThere
                .says("refer Secret Client AG needs firewalls to NetSix $99,000")
                .presses("Send it to NetSix");
        nina.directly().presses("Accept");
        ben.says("refer won R-1 $99,000");

        assertThat(shownIn(CLOUD_CHANNEL)).isEmpty();
        assertThat(told(anna))
                .contains("R-1 (Secret Client AG) is won, $99,000. Thank you, Anna")
                .contains("Only you see this: the channel is shared with CloudNine.");
        assertThat(told(nina)).contains("is won").doesNotContain("Only you see this");
    }

    @Test
    void theyDontReadOfALossOrAWithdrawalEither() {
        anna.in(CLOUD_CHANNEL).says("refer Quiet GmbH needs firewalls").presses("Offer to NetSix");
        anna.says("refer withdraw R-1 they changed their mind");
        anna.in(CLOUD_CHANNEL).says("refer Hush AG needs firewalls").presses("Offer to NetSix");
        nina.directly().presses("Accept");
        ben.says("refer lost R-2 too expensive");

        assertThat(shownIn(CLOUD_CHANNEL)).isEmpty();
        assertThat(told(anna)).contains("Anna withdrew R-1 (Quiet GmbH)", "R-2 (Hush AG) was lost");
    }

    @Test
    void anInboundReferralLoggedInAnotherPartnersChannelIsOfferedPrivately() {
        anna.in(CLOUD_CHANNEL).says("refer from NetSix: Lake Hotel needs wifi $8k");

        assertThat(shownIn(CLOUD_CHANNEL)).isEmpty();
        assertThat(told(anna)).contains("NetSix has a client for you", "shared with CloudNine");
        anna.directly().presses("Take it");
        assertThat(shownIn(CLOUD_CHANNEL)).isEmpty();
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void aPartnersOwnReferralIsShownInTheirChannel() {
        anna.in(CLOUD_CHANNEL)
                .says("refer Acme needs backup to CloudNine")
                .presses("Send it to CloudNine");
        rita.in(CLOUD_CHANNEL).presses("Accept").presses("Accept");
        ben.says("refer won R-1 $5,000");

        assertThat(shownIn(CLOUD_CHANNEL)).contains("R-1: won").containsOnlyOnce("is won, $5,000");
    }

    @Test
    void aPartnerWhoDeclinedNoLongerReadsOfIt() {
        anna.in(CLOUD_CHANNEL)
                .says("refer Acme needs backup to CloudNine")
                .presses("Send it to CloudNine");
        rita.in(CLOUD_CHANNEL).presses("Decline").fillsIn("Why?", "no time");
        anna.says("refer offer R-1 to NetSix");
        nina.directly().presses("Accept");
        ben.says("refer won R-1 $77,000");

        assertThat(shownIn(CLOUD_CHANNEL))
                .contains("CloudNine declined")
                .doesNotContain("NetSix", "77,000", "Nina", "won");
    }

    @Test
    void aChannelSharedWithAnotherOrganizationShowsNothing() {
        testFirm.readers.share(SALES);
        anna.in(SALES).says("refer Acme needs firewalls to NetSix").presses("Send it to NetSix");
        nina.directly().presses("Accept");
        ben.says("refer won R-1 $5,000");

        assertThat(shownIn(SALES)).isEmpty();
        assertThat(told(anna))
                .contains("Only you see this: people outside your firm can read the channel.");
    }

    @Test
    void aChannelThatCouldntBeCheckedShowsNothing() {
        testFirm.readers.fail(SALES);
        anna.in(SALES).says("refer from NetSix: Lake Hotel needs wifi");

        assertThat(shownIn(SALES)).isEmpty();
        assertThat(told(anna))
                .contains("Only you see this: I couldn't check who can read the channel.");
    }

    @Test
    void aCardInAChannelThatBecameSharedLosesItsText() {
        anna.in(SALES).says("refer from NetSix: Lake Hotel needs wifi");
        assertThat(shownIn(SALES)).contains("Lake Hotel");
        registered(cloudNine, SALES);

        ben.in(SALES).presses("Take it").isTold("Lake Hotel");

        assertThat(shownIn(SALES)).isEqualTo("R-1 is no longer on offer here.");
    }

    @Test
    void aChannelOfTwoPartnersShowsNeitherTheOthersOffer() {
        registered(netSix, CLOUD_CHANNEL);
        anna.says("refer Acme needs firewalls to NetSix").presses("Send it to NetSix");
        nina.directly().presses("Accept").presses("Accept");
        ben.says("refer won R-1 $5,000");

        assertThat(shownIn(CLOUD_CHANNEL)).isEmpty();
        assertThat(told(nina)).contains("Acme needs firewalls", "R-1 (Acme) is won");
    }

    @Test
    void aChannelWhereAnotherPartnersPersonSitsShowsNothing() {
        testFirm.readers.joins(CLOUD_CHANNEL, "test:rita");
        testFirm.readers.joins(CLOUD_CHANNEL, "test:nina");
        anna.says("refer Acme needs backup to CloudNine").presses("Send it to CloudNine");

        assertThat(shownIn(CLOUD_CHANNEL)).isEmpty();
        assertThat(told(rita))
                .contains("Acme needs backup")
                .contains("Only you see this: the channel is shared with NetSix.");
        rita.directly().presses("Accept");
        ben.says("refer won R-1 $5,000");
        assertThat(shownIn(CLOUD_CHANNEL)).isEmpty();
        assertThat(told(nina)).isEmpty();
    }

    @Test
    void soDoesAChannelOfAPartnerWhosePeopleCouldntBeListed() {
        testFirm.readers.fail(CLOUD_CHANNEL);
        anna.says("refer Acme needs backup to CloudNine").presses("Send it to CloudNine");

        assertThat(shownIn(CLOUD_CHANNEL)).isEmpty();
        assertThat(told(rita)).contains("Acme needs backup", "I couldn't check who can read");
    }

    @Test
    void aPersonOfBothPartnersAndStrangersMayReadAPartnersChannel() {
        testFirm.partners.write(
                netSix.written().withContacts(cloudNine.contacts()), "Rita too", List.of());
        testFirm.readers.share(CLOUD_CHANNEL);
        List.of("test:rita", "test:unknown")
                .forEach(each -> testFirm.readers.joins(CLOUD_CHANNEL, each));
        anna.says("refer Acme needs backup to CloudNine").presses("Send it to CloudNine");

        assertThat(shownIn(CLOUD_CHANNEL)).contains("Acme needs backup");
    }

    @Test
    void anInternalChannelShowsTheResult() {
        anna.in(SALES).says("refer Acme needs firewalls to NetSix").presses("Send it to NetSix");
        nina.directly().presses("Accept");
        ben.says("refer won R-1 $5,000");

        assertThat(shownIn(SALES)).contains("R-1 (Acme) is won").doesNotContain("Only you");
        assertThat(Stream.of(told(rita), shownIn(CLOUD_CHANNEL))).allMatch(String::isEmpty);
    }
}
