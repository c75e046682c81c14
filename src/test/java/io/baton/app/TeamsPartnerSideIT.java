package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.teams.fake.BotMessage;
import io.baton.teams.fake.CardButtons;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the partner's person does with a referral, and changes that they see, in Teams.
class TeamsPartnerSideIT {
    private static final Pattern NUMBER = Pattern.compile("R-\\d+");

    @RegisterExtension static final BatonExtension baton = BatonExtension.inTeams();

    private static TeamsUser anna;
    private static TeamsUser rita;

    @BeforeAll
    static void aFirmWithAPartner() {
        anna = baton.teams().member("Anna");
        rita = baton.teams().guest("Rita");
        var add =
                anna.message(
                        baton.teams().channel("sales"),
                        "<at>Baton</at> partner add North Cloud: VoIP fee 10% contact <at>Rita</at>");
        TeamsUser.mention(add, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        anna.sends(TeamsUser.mention(add, "<at>Rita</at>", rita.member().id(), "Rita"));
        TeamsScreen.newest(anna::sees, "North Cloud", "Rita");
    }

    private static String offered(String client) {
        anna.says("refer %s needs VoIP for 20 to North Cloud".formatted(client));
        var logged = TeamsScreen.newest(anna::sees, client);
        var found = NUMBER.matcher(TeamsScreen.read(logged));
        assertThat(found.find()).isTrue();
        assertThat(anna.presses(logged, "Send it to North Cloud").status()).isEqualTo(200);
        return found.group();
    }

    private static String accepted(String client) {
        var number = offered(client);
        rita.presses(TeamsScreen.newest(rita::sees, client), "Accept");
        TeamsScreen.newest(rita::sees, number + ": North Cloud took it");
        rita.says("refer show " + number);
        return number;
    }

    private static void becomes(TeamsUser who, BotMessage seen, String... parts) {
        await().atMost(BatonExtension.PATIENCE)
                .untilAsserted(() ->
                        assertThat(
                                        who.sees().stream()
                                                .filter(each -> each.id().equals(seen.id()))
                                                .map(TeamsScreen::read))
                                .singleElement()
                                .asString()
                                .contains(parts));
    }

    @Test
    void aChangeIsReadOnThePartnersCard() {
        var number = offered("Acme");
        var offer = TeamsScreen.newest(rita::sees, "Acme", "VoIP for 20");
        anna.says("refer show " + number);
        var shown = TeamsScreen.newest(anna::sees, number, "offered to North Cloud");
        var dialog = anna.presses(shown, "Change");
        assertThat(
                        anna.fillsIn(
                                        dialog,
                                        "client",
                                        "Acme",
                                        "need",
                                        "VoIP for 50",
                                        "partner",
                                        "North Cloud")
                                .status())
                .isEqualTo(200);

        becomes(rita, offer, "Acme needs VoIP for 50", "Anna changed: need “VoIP for 20” →");
    }

    @Test
    void aReportedWinIsConfirmedWithOnePress() {
        var number = accepted("Borealis");
        var shown = TeamsScreen.newest(rita::sees, number, "Status", "Baton holder");
        var dialog = rita.presses(shown, "Won");
        assertThat(rita.fillsIn(dialog, "amount", "$4,500").status()).isEqualTo(200);
        var question = TeamsScreen.newest(anna::sees, "Rita at North Cloud says that " + number);
        assertThat(anna.presses(question, "That's right").status()).isEqualTo(200);
        becomes(anna, question, "You confirmed that " + number);
        assertThat(TeamsScreen.offers(TeamsScreen.newest(anna::sees, number), "That's right"))
                .isFalse();
        TeamsScreen.newest(rita::sees, "Anna confirmed that " + number);
    }

    @Test
    void theBatonIsHandedBackWithAReason() {
        var number = accepted("Cygnus");
        var shown = TeamsScreen.newest(rita::sees, number, "Status", "Baton holder");
        var dialog = rita.presses(shown, "Hand back");
        assertThat(rita.fillsIn(dialog, "reason", "no time before June").status()).isEqualTo(200);
        TeamsScreen.newest(
                anna::sees, "Rita at North Cloud handed back " + number, "no time before June");
    }

    @Test
    void aContactBringsAReferral() {
        rita.says("refer Lake Hotel needs a faster network");
        TeamsScreen.newest(rita::sees, "(Lake Hotel) is offered to");
        var offer =
                TeamsScreen.newest(anna::sees, "North Cloud has a client for you", "Lake Hotel");
        assertThat(anna.presses(offer, "Take it").status()).isEqualTo(200);
        TeamsScreen.newest(rita::sees, "Anna", "took the baton");
    }

    /// Teams has no Home; the next steps are on the referral's card and on lists of one.
    @Test
    void theNextStepsAreOnTheCard() {
        var number = accepted("Delphi");
        var shown = TeamsScreen.newest(rita::sees, number, "Status", "Baton holder");
        assertThat(CardButtons.labels(shown.card()))
                .contains("Won", "Lost", "Still on it", "Note", "Hand back");
        assertThat(rita.presses(shown, "Still on it").status()).isEqualTo(200);
        TeamsScreen.newest(rita::sees, "Good to know: you're still on " + number);
    }
}
