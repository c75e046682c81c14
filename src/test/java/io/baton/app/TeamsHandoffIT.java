package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.baton.mongo.MongoStores;
import io.baton.teams.fake.BotMessage;
import io.baton.teams.fake.CardButtons;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import io.baton.teams.fake.TeamsUser.Answer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Handoffs in Teams.
class TeamsHandoffIT {
    private static final Pattern NUMBER = Pattern.compile("R-\\d+");

    @RegisterExtension static final BatonExtension baton = BatonExtension.inTeams();

    private static TeamsUser anna;
    private static TeamsUser rita;
    private static String sales;

    @BeforeAll
    static void aFirmWithAPartner() {
        anna = baton.teams().member("Anna");
        rita = baton.teams().guest("Rita");
        sales = baton.teams().channel("sales");
        var add =
                anna.message(
                        sales,
                        "<at>Baton</at> partner add North Cloud: cloud migration fee 10% contact <at>Rita</at>");
        TeamsUser.mention(add, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        anna.sends(TeamsUser.mention(add, "<at>Rita</at>", rita.member().id(), "Rita"));
        TeamsScreen.newest(anna::sees, "North Cloud", "Rita");
    }

    private static String offered(String client) {
        anna.says("refer %s needs cloud migration to North Cloud $12k".formatted(client));
        var logged = TeamsScreen.newest(anna::sees, client);
        var found = NUMBER.matcher(TeamsScreen.read(logged));
        assertThat(found.find()).isTrue();
        var answer = anna.presses(logged, "Send it to North Cloud");
        assertThat(answer.status()).isEqualTo(200);
        return found.group();
    }

    @Test
    void aReferralIsHandedOffAndItsCardsChangeInPlace() {
        var number = offered("Acme");
        var offer = TeamsScreen.newest(rita::sees, "Acme", "cloud migration");
        assertThat(TeamsScreen.offers(offer, "Accept")).isTrue();

        var answer = rita.presses(offer, "Accept");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("type").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        TeamsScreen.becomes(rita, offer, "Rita");
        assertThat(TeamsScreen.offers(TeamsScreen.now(rita, offer), "Accept")).isFalse();
        TeamsScreen.newest(anna::sees, number, "Rita");
    }

    @Test
    void anUndoneOfferIsTakenFromTheScreen() {
        var number = offered("Erlen");
        var offer = TeamsScreen.newest(rita::sees, "Erlen");
        anna.says("undo " + number);
        TeamsScreen.newest(anna::sees, "Undone: you hold the baton for " + number);
        TeamsScreen.becomes(rita, offer, number + ": undone by Anna");
        assertThat(TeamsScreen.offers(TeamsScreen.now(rita, offer), "Accept")).isFalse();
    }

    @Test
    void anOlderClientCanAcceptToo() {
        offered("Borealis");
        var offer = TeamsScreen.newest(rita::sees, "Borealis");
        assertThat(rita.pressesInOldClient(offer, "Accept").status()).isEqualTo(200);
        TeamsScreen.becomes(rita, offer, "Rita");
        assertThat(TeamsScreen.offers(TeamsScreen.now(rita, offer), "Accept")).isFalse();
    }

    @Test
    void ifTwoPeoplePressAtOnceOneSucceedsAndBothSeeTheNewCard() throws Exception {
        offered("Cygnus");
        var offer = TeamsScreen.newest(rita::sees, "Cygnus");
        var together = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> pressed(together, offer));
            var other = threads.submit(() -> pressed(together, offer));
            together.countDown();
            assertThat(List.of(one.get(), other.get())).allSatisfy(TeamsHandoffIT::showsWhoTookIt);
        }
        TeamsScreen.becomes(rita, offer, "Rita");
        assertThat(TeamsScreen.offers(TeamsScreen.now(rita, offer), "Accept")).isFalse();
        TeamsScreen.newest(anna::sees, "Cygnus", "took the baton");
        await().atMost(BatonExtension.PATIENCE).until(baton::saidAll);
        assertThat(anna.sees())
                .extracting(TeamsScreen::read)
                .filteredOn(words -> words.contains("Cygnus") && words.contains("took the baton"))
                .hasSize(1);
    }

    private static Answer pressed(CountDownLatch together, BotMessage offer) throws Exception {
        together.await();
        return rita.presses(offer, "Accept");
    }

    /// The response contains the new card: who took it, and no buttons.
    private static void showsWhoTookIt(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.json().path("type").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        var card = answer.json().path("value");
        assertThat(TeamsScreen.read(card)).contains("took it", "Rita");
        assertThat(CardButtons.on(card, "Accept")).isFalse();
    }

    @Test
    void aLatePressShowsTheAnsweredCardAndOlderClientsGetAMessage() {
        var shared = baton.teams().channel("with-stratus");
        var uma = baton.teams().guest("Uma");
        var add =
                anna.message(
                        shared,
                        "<at>Baton</at> partner add Stratus: backup contact <at>Rita</at> and <at>Uma</at> channel here");
        TeamsUser.mention(add, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        TeamsUser.mention(add, "<at>Rita</at>", rita.member().id(), "Rita");
        anna.sends(TeamsUser.mention(add, "<at>Uma</at>", uma.member().id(), "Uma"));
        TeamsScreen.newest(anna::sees, "Stratus");
        anna.says("refer Hydra needs backup to Stratus");
        anna.presses(TeamsScreen.newest(anna::sees, "Hydra"), "Send it to Stratus");
        var offer = TeamsScreen.newest(() -> baton.teams().messages(shared), "Hydra");

        showsWhoTookIt(rita.presses(offer, "Accept"));
        showsWhoTookIt(uma.presses(offer, "Accept"));
        assertThat(uma.sees()).isEmpty();

        assertThat(uma.pressesInOldClient(offer, "Accept").status()).isEqualTo(200);
        TeamsScreen.newest(uma::sees, "already accepted", "Rita");
        assertThat(TeamsScreen.read(baton.teams().messages(shared).getFirst())).contains("Rita");
    }

    @Test
    void onlyTheContactCanAcceptAnOfferInAChannel() {
        var shared = baton.teams().channel("with-cumulus");
        var add =
                anna.message(
                        shared,
                        "<at>Baton</at> partner add Cumulus: VoIP contact <at>Rita</at> channel here");
        TeamsUser.mention(add, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        anna.sends(TeamsUser.mention(add, "<at>Rita</at>", rita.member().id(), "Rita"));
        TeamsScreen.newest(anna::sees, "Cumulus");
        anna.says("refer Delphi needs VoIP to Cumulus");
        anna.presses(TeamsScreen.newest(anna::sees, "Delphi"), "Send it to Cumulus");
        var offer = TeamsScreen.newest(() -> baton.teams().messages(shared), "Delphi");
        assertThat(offer.conversation()).startsWith(shared + ";messageid=");

        var sam = baton.teams().guest("Sam");
        assertThat(sam.presses(offer, "Accept").text()).contains("direct message");
        TeamsScreen.newest(sam::sees, "can't answer this offer");
        assertThat(baton.teams().messages(shared)).hasSize(1);
        assertThat(TeamsScreen.offers(baton.teams().messages(shared).getFirst(), "Accept"))
                .isTrue();

        rita.presses(offer, "Accept");
        await().atMost(BatonExtension.PATIENCE)
                .until(() ->
                        !TeamsScreen.offers(baton.teams().messages(shared).getFirst(), "Accept"));
        assertThat(baton.teams().messages(shared)).hasSize(1);
    }

    @Test
    void theHolderIsToldIfAnOfferCannotBeDelivered() {
        var marco = baton.teams().guest("Marco");
        marco.says("help");
        var add =
                anna.message(
                        sales,
                        "<at>Baton</at> partner add Teleline: telephony contact <at>Marco</at>");
        TeamsUser.mention(add, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        anna.sends(TeamsUser.mention(add, "<at>Marco</at>", marco.member().id(), "Marco"));
        TeamsScreen.newest(anna::sees, "Teleline");
        baton.teams().removes(marco.personalChat());

        anna.says("refer Grus needs telephony to Teleline");
        anna.presses(TeamsScreen.newest(anna::sees, "Grus"), "Send it to Teleline");
        TeamsScreen.newest(anna::sees, "didn't reach", "Marco", "ConversationNotFound");
    }

    @Test
    void aMessageDeliveredTwiceLogsOneReferral() {
        var message = anna.message(anna.personalChat(), "refer Eridanus needs cloud migration");
        anna.sends(message);
        anna.sends(message);
        TeamsScreen.newest(anna::sees, "Eridanus");
        await().atMost(BatonExtension.PATIENCE).until(baton::saidAll);
        var stores = baton.bean(MongoStores.class);
        var firm = stores.firms().all().getFirst().id();
        assertThat(stores.referrals().all(firm))
                .filteredOn(each -> each.client().equals("Eridanus"))
                .hasSize(1);
    }

    @Test
    void anEmptyCommandShowsAButtonWhoseFormLogsAReferral() {
        anna.says("refer");
        var offered = TeamsScreen.newest(anna::sees, "needs a form");
        var button = offered.card().findValuesAsText("title").getFirst();
        var dialog = anna.presses(offered, button);
        assertThat(dialog.json().at("/task/type").asText()).isEqualTo("continue");

        var wrong = anna.fillsIn(dialog, "client", "");
        assertThat(wrong.json().at("/task/type").asText()).isEqualTo("continue");
        var right = anna.fillsIn(dialog, "client", "Fornax", "need", "cloud migration");
        assertThat(right.status()).isEqualTo(200);
        anna.says("refer list");
        TeamsScreen.newest(anna::sees, "Fornax");
    }

    @Test
    void helpListsTheCommands() {
        anna.says("help");
        TeamsScreen.newest(anna::sees, "What I can do", "refer");
    }

    @Test
    void aPartnerCardIsInsertedIntoAMessage() {
        var value = JsonNodeFactory.instance.objectNode();
        value.putArray("parameters")
                .addObject()
                .put("name", "need")
                .put("value", "cloud migration");
        var found = anna.invokes("composeExtension/query", sales, value);
        assertThat(found.text()).contains("North Cloud");
    }
}
