package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.teams.fake.BotMessage;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What waits for a person and what they hold, in Teams, where `home` shows it, and each of its
/// buttons.
@TestMethodOrder(OrderAnnotation.class)
class TeamsHomeIT {
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
                        "<at>Baton</at> partner add North Cloud: VoIP contact <at>Rita</at>");
        TeamsUser.mention(add, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        anna.sends(TeamsUser.mention(add, "<at>Rita</at>", rita.member().id(), "Rita"));
        TeamsScreen.newest(anna::sees, "North Cloud", "Rita");
    }

    private static BotMessage home(TeamsUser who, String... parts) {
        who.says("home");
        var all = new ArrayList<>(List.of(parts));
        all.addFirst("Waiting for you");
        return TeamsScreen.newest(who::sees, all.toArray(String[]::new));
    }

    @Test
    @Order(1)
    void whatWaitsIsOfferedAndAcceptedThere() {
        anna.says("refer Acme needs VoIP");
        TeamsScreen.newest(anna::sees, "R-1 is logged");
        var waiting = home(anna, "R-1", "Acme needs VoIP: not offered yet");
        assertThat(anna.presses(waiting, "Offer to North Cloud").text())
                .contains("is offered to ", "North Cloud");
        assertThat(TeamsScreen.read(home(anna, "What you hold", "Acme needs VoIP: offered")))
                .contains("You're all caught up.");

        var asked = home(rita, "Acme needs VoIP: offered");
        assertThat(rita.presses(asked, "Accept").text())
                .contains("North Cloud took it", "You hold the baton now.", "Hand back");
    }

    @Test
    @Order(2)
    void whatThePartnerHoldsIsReportedAndConfirmedThere() {
        var held = home(rita, "What you hold", "Acme needs VoIP: accepted");
        var dialog = rita.presses(held, "Won");
        assertThat(rita.fillsIn(dialog, "amount", "$4,500").status()).isEqualTo(200);
        var waiting = home(anna, "Acme needs VoIP: won");
        assertThat(anna.presses(waiting, "That's right").status()).isEqualTo(200);
        TeamsScreen.newest(anna::sees, "You confirmed that ");
        assertThat(TeamsScreen.read(home(anna, "What you hold", "Nothing.")))
                .doesNotContain("Acme");
    }

    @Test
    @Order(3)
    void searchAndSettingsAreThere() {
        var page = home(anna, "Nothing.");
        var search = anna.presses(page, "Search");
        assertThat(anna.fillsIn(search, "words", "acme").text()).contains("Acme needs VoIP");

        var settings = anna.presses(page, "Settings");
        assertThat(anna.changes(settings, "name", "Southwind").text())
                .contains("Saved.", "Southwind");
        for (var button : new String[] {"Log a referral", "Find a partner", "Notices"}) {
            assertThat(anna.presses(page, button).json().at("/task/type").asText())
                    .as(button)
                    .isEqualTo("continue");
        }
        assertThat(anna.presses(page, "All commands").status()).isEqualTo(200);
        TeamsScreen.newest(anna::sees, "refer CLIENT needs NEED");
    }

    @Test
    @Order(4)
    void aContactBringsAReferralAndAMemberTakesItThere() {
        var bring = rita.presses(home(rita), "Bring a referral");
        assertThat(rita.fillsIn(bring, "client", "Lake Hotel", "need", "wifi").status())
                .isEqualTo(200);
        var waiting = home(anna, "Lake Hotel needs wifi: offered");
        assertThat(anna.presses(waiting, "Take it").text()).contains("took it");
    }
}
