package io.baton.desk.refer.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The cards of an offer, where it can't be answered any more because the partner changed.
class OfferPlacesConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor jo = testFirm.outsider("Jo");
    private final Actor marco = testFirm.outsider("Marco");

    @BeforeEach
    void anOfferToTwoContacts() {
        anna.says("partner add RingPros: VoIP contact @Jo, @Marco", jo, marco);
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        assertThat(newestOf(jo)).contains("[Accept]", "Acme");
    }

    private static String newestOf(Actor who) {
        return PostedCards.textOf(who.directMessages().getLast());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner edit RingPros remove @Jo",
                "partner edit RingPros: contact @Marco",
                "partner edit RingPros: skills VoIP, wifi; contact @Marco",
            })
    void aRemovedContactsCardSaysWhyAndHasNoButtons(String edit) {
        anna.says(edit, jo, marco);

        assertThat(newestOf(jo))
                .isEqualTo("R-1 isn't yours any more: you're no longer a contact of RingPros.");
        assertThat(newestOf(marco)).contains("[Accept]");
    }

    @Test
    void alsoIfTheFormRemovesThem() {
        anna.says("partner show RingPros").presses("Edit");
        anna.fillsIn(
                marco,
                "Contacts so far: Jo, Marco",
                "replace",
                "Another contact in this chat",
                "@Marco");
        assertThat(newestOf(jo)).contains("no longer a contact of RingPros");
    }

    @Test
    void aContactWhoIsBackFindsTheOfferOnTheSameCard() {
        anna.says("partner edit RingPros remove @Jo", jo);
        anna.says("partner edit RingPros contact @Jo, @Marco", jo, marco);

        assertThat(newestOf(jo)).contains("Acme needs VoIP", "[Accept]");
        jo.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Jo");
    }

    @Test
    void removedTwiceTheCardSaysSoTwice() {
        anna.says("partner edit RingPros remove @Jo", jo);
        anna.says("partner edit RingPros contact @Jo, @Marco", jo, marco);
        anna.says("partner edit RingPros remove @Jo", jo);

        assertThat(newestOf(jo)).contains("no longer a contact of RingPros");
    }

    @Test
    void offersThatHaveEndedKeepTheirCards() {
        anna.says("refer takeback R-1");
        anna.says("partner edit RingPros remove @Jo", jo);

        assertThat(jo.visibleText()).contains("took back").doesNotContain("isn't yours any more");
    }

    @Test
    void aNewContactGetsNoCardOfAnOfferToOthers() {
        var rita = testFirm.outsider("Rita");
        anna.says("partner edit RingPros contact @Jo, @Marco, @Rita", jo, marco, rita);

        assertThat(rita.directMessages()).isEmpty();
    }

    @Test
    void theOfferInAChannelThatIsNoLongerThePartnersSaysSo() {
        anna.says("partner add CloudNine: cloud contact @Jo", jo);
        anna.in("test:nine").says("partner edit CloudNine channel here");
        anna.says("refer Lake Hotel needs cloud to CloudNine").presses("Send it to CloudNine");
        var channel = new Place.Channel("test:nine");
        assertThat(PostedCards.textOf(testFirm.postedCards.at(channel).getLast()))
                .contains("[Accept]");
        anna.in("test:other").says("partner edit CloudNine channel here");

        assertThat(PostedCards.textOf(testFirm.postedCards.at(channel).getLast()))
                .isEqualTo(
                        "R-2 is no longer on offer here: this channel is no longer CloudNine's.");
    }

    @Test
    void aHolderWhoIsRemovedKeepsNoCardThatLooksLikeTheirs() {
        jo.presses("Accept");
        assertThat(jo.visibleText()).contains("You hold the baton now");
        anna.says("partner edit RingPros remove @Jo", jo);

        assertThat(jo.visibleText())
                .contains("R-1 isn't yours any more: you're no longer a contact of RingPros.")
                .doesNotContain("You hold the baton now. Contact the client.\n[");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
    }
}
