package io.baton.desk.partner.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A full member of the firm's workspace becomes a partner's person, if they confirm it.
class MemberInvitationConversationTest {
    private static final String CONFIRM = "I work for CloudNine";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor marco = testFirm.member("Marco");

    @BeforeEach
    void partners() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        testFirm.partner("SecureOps", "Jo", "firewalls");
        anna.says("refer list");
    }

    private void invites(Actor member, String partner, Actor who) {
        member.says("partner invite %s @%s".formatted(partner, who.person().name()), who);
    }

    private boolean isContact(Actor who) {
        return !testFirm.partners.findByContact(who.person().id()).isEmpty();
    }

    @Test
    void theyAreAskedAndThenHaveAContactsRights() {
        anna.says("partner edit CloudNine: contact @Marco", marco)
                .isTold("belongs to your own firm", "partner invite NAME @Marco");
        invites(anna, "CloudNine", marco);
        anna.isTold("Marco is a member of Northwind, so I've asked if they work for CloudNine.");
        marco.sees("Anna asks if you work for CloudNine.").says("refer Acme needs VoIP");
        assertThat(isContact(marco)).isFalse();
        marco.says("refer withdraw R-1");

        marco.presses(CONFIRM).isTold("You speak for CloudNine now.");
        anna.sees("Marco works for CloudNine and is now its contact.");
        marco.says("refer pass R-1 @Anna", anna)
                .isTold("Only members of Northwind and the baton holder can do this");
        marco.says("partner gaps").isTold("Only members of Northwind");
        anna.says("refer Zed needs firewalls to SecureOps $9k").presses("Send it to SecureOps");
        marco.directly().says("refer list").isTold("No referrals").isNotTold("Zed");
        marco.directly().says("refer show R-2").isNotTold("Zed");

        anna.says("refer Lake needs VoIP to CloudNine").presses("Send it to CloudNine");
        marco.presses("Accept");
        assertThat(testFirm.holderOf("R-3")).isEqualTo("Marco");
        marco.presses(CONFIRM).isTold("You speak for CloudNine now.");
    }

    @Test
    void theyCanSayNo() {
        invites(anna, "CloudNine", marco);
        marco.presses("I don't").isTold("you stay a member of Northwind");
        anna.sees("Marco doesn't work for CloudNine and stays a member.");
        marco.presses(CONFIRM).isTold("no longer valid");
        assertThat(isContact(marco)).isFalse();
    }

    @Test
    void onlyTheInvitedPersonCanConfirm() {
        invites(anna, "CloudNine", marco);
        var button = marco.button(CONFIRM);
        ben.presses("t1", button).isTold("no longer valid");
        assertThat(isContact(ben)).isFalse();
    }

    @Test
    void aBatonHolderStaysAMember() {
        marco.says("refer Acme needs VoIP");
        invites(anna, "CloudNine", marco);
        anna.isTold("Marco holds the baton for R-1. Pass it to another member first.");

        marco.says("refer pass R-1 @Ben", ben);
        invites(anna, "CloudNine", marco);
        ben.says("refer pass R-1 @Marco", marco);
        marco.presses(CONFIRM).isTold("You hold the baton for R-1. Pass it to another member");
        assertThat(isContact(marco)).isFalse();
        marco.says("refer pass R-1 @Ben", ben).presses(CONFIRM).isTold("You speak for CloudNine");
    }

    @Test
    void aPartnersPersonGetsNoBaton() {
        invites(anna, "CloudNine", marco);
        marco.presses(CONFIRM);
        ben.says("refer Acme needs VoIP").says("refer pass R-1 @Marco", marco);
        ben.isTold("Marco works for CloudNine. Pass the baton to a member.");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");
    }

    @Test
    void whatTheyMayNotReadIsNotPostedWhereTheyRead() {
        List.of("test:anna", "test:ben", "test:marco")
                .forEach(each -> testFirm.readers.joins("test:general", each));
        invites(anna, "CloudNine", marco);
        marco.presses(CONFIRM);
        anna.says("refer Acme needs firewalls to SecureOps").presses("Send it to SecureOps");
        testFirm.outsider("Jo").presses("Accept");
        ben.says("refer won R-1 $5,000");
        assertThat(testFirm.postedCards.at(new Place.Channel("test:general"))).isEmpty();
        anna.sees("Only you see this: the channel is shared with CloudNine.");

        anna.says("refer Zed needs VoIP to CloudNine").presses("Send it to CloudNine");
        marco.presses("Accept");
        ben.says("refer won R-2 $5,000");
        assertThat(testFirm.postedCards.at(new Place.Channel("test:general"))).isNotEmpty();
    }

    @Test
    void theLastMemberStays() {
        invites(anna, "CloudNine", marco);
        anna.isTold("I've asked");
        invites(marco, "SecureOps", anna);
        anna.presses("I work for SecureOps").isTold("You speak for SecureOps now.");
        marco.presses(CONFIRM).isTold("You may be the last member of Northwind");
        assertThat(isContact(marco)).isFalse();

        marco.says("partner invite SecureOps @Marco", marco).isTold("Ask another member");
    }

    @Test
    void theKeepersTaskGoesToTheMemberWhoInvited() {
        invites(ben, "CloudNine", anna);
        anna.presses(CONFIRM);
        var keeper = testFirm.firms.find(TestFirm.FIRM).orElseThrow().keeper();
        assertThat(keeper).extracting(Individual::name).isEqualTo("Ben");
    }

    @Test
    void theyCanSpeakForTwoPartnersAndBecomeAMemberAgain() {
        invites(anna, "CloudNine", marco);
        marco.presses(CONFIRM);
        invites(anna, "SecureOps", marco);
        marco.presses("I work for SecureOps").isTold("You speak for SecureOps now.");
        anna.says("partner edit CloudNine remove @Marco", marco);
        marco.says("partner gaps").isTold("Only members");
        anna.says("partner edit SecureOps remove @Marco", marco);
        marco.says("refer Acme needs VoIP").isTold("R-1 is logged");
        marco.presses(CONFIRM).isTold("no longer valid");
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, account is deactivated",
        "BOT, is a bot",
        "OUTSIDER, isn't a member of your firm"
    })
    void othersAreNotAsked(Standing standing, String reason) {
        var zoe = testFirm.actor("Zoe", standing);
        invites(anna, "CloudNine", zoe);
        anna.isTold(reason);
        zoe.doesNotSee("asks if you work");
    }
}
