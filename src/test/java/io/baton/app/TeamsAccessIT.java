package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.teams.fake.BotMessage;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A partner's person in Teams who tries to read and change another partner's referrals.
class TeamsAccessIT {
    private static final Pattern NUMBER = Pattern.compile("R-\\d+");
    private static final String[] SECRETS = {"Indus", "Rita", "North Cloud", "cloud migration"};

    @RegisterExtension static final BatonExtension baton = BatonExtension.inTeams();

    private static TeamsUser anna;
    private static TeamsUser rita;
    private static TeamsUser rival;
    private static TeamsUser sam;
    private static String sales;
    private static String number;
    private static BotMessage offer;

    @BeforeAll
    static void anOfferToAnother() {
        anna = baton.teams().member("Anna");
        rita = baton.teams().guest("Rita");
        rival = baton.teams().guest("Rival");
        sam = baton.teams().stranger("Sam");
        sales = baton.teams().channel("sales");
        added("North Cloud: cloud migration", rita);
        added("Rivals: VoIP", rival);
        anna.says("refer Indus needs cloud migration to North Cloud");
        var logged = TeamsScreen.newest(anna::sees, "Indus");
        var found = NUMBER.matcher(TeamsScreen.read(logged));
        assertThat(found.find()).isTrue();
        number = found.group();
        anna.presses(logged, "Send it to North Cloud");
        offer = TeamsScreen.newest(rita::sees, "Indus");
    }

    private static void added(String partner, TeamsUser contact) {
        var name = contact.member().name();
        var at = "<at>" + name + "</at>";
        var add = anna.message(sales, "<at>Baton</at> partner add " + partner + " contact " + at);
        TeamsUser.mention(add, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        anna.sends(TeamsUser.mention(add, at, contact.member().id(), name));
        TeamsScreen.newest(anna::sees, name);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static TeamsUser.Answer presses(TeamsUser who, String action, String value) {
        var forged = object();
        forged.putObject("baton").put("action", action).put("value", value);
        return who.executes(new BotMessage(who.personalChat(), "1", List.of()), forged);
    }

    private static void knowsNothing(TeamsUser who) {
        assertThat(who.sees())
                .extracting(TeamsScreen::read)
                .noneMatch(words -> List.of(SECRETS).stream().anyMatch(words::contains));
    }

    @Test
    void aForgedButtonNeitherAnswersNorRevealsAnotherPartnersOffer() {
        for (var value : List.of(number + "/1", number + "/2", number + "/999999999", "R-0/0")) {
            assertThat(presses(rival, "offer.accept", value).text()).doesNotContain(SECRETS);
        }
        TeamsScreen.newest(rival::sees, "can't answer this offer");
        assertThat(presses(rival, "say", "refer show " + number).text()).doesNotContain(SECRETS);
        TeamsScreen.newest(rival::sees, "I can't find " + number + " among");
        knowsNothing(rival);
        assertThat(TeamsScreen.offers(offer, "Accept")).isTrue();
    }

    @Test
    void aForgedFormChangesNothing() {
        for (var form : List.of("revenue.total", "partner.find", "offer.turndown")) {
            assertThat(fills(form).text()).as(form).contains("Only members of Northwind");
        }
        assertThat(fills("offer.decline").text()).contains("can't answer this offer");
        assertThat(TeamsScreen.offers(offer, "Accept")).isTrue();
        knowsNothing(rival);
    }

    private static TeamsUser.Answer fills(String id) {
        var form = object().put("form", id).put("title", "x").put("subject", number + "/1");
        form.putArray("fields").addObject().put("name", "reason").put("kind", "line");
        var data = object().put("reason", "because");
        data.set("baton", form);
        var value = object();
        value.set("data", data);
        return rival.invokes("task/submit", rival.personalChat(), value);
    }

    @Test
    void onlyMembersCanSearch() {
        for (var words : List.of("", "cloud migration", "North", "Riv")) {
            var value = object();
            value.putArray("parameters").addObject().put("name", "need").put("value", words);
            for (var who : List.of(rival, sam)) {
                var found = who.invokes("composeExtension/query", sales, value);
                assertThat(found.json().at("/composeExtension/type").asText()).isEqualTo("message");
                assertThat(found.text()).contains("members").doesNotContain(SECRETS);
            }
        }
    }

    @Test
    void onlyMembersCanLogAReferralFromAMessage() {
        var refused = rival.invokes("composeExtension/fetchTask", sales, actedOn());
        assertThat(refused.text()).contains("Only members of Northwind");

        var dialog = anna.invokes("composeExtension/fetchTask", sales, actedOn());
        assertThat(dialog.json().at("/task/type").asText()).isEqualTo("continue");
        assertThat(dialog.text()).contains("\"Lyra\"", "\"a firewall\"");
        anna.fillsIn(dialog, "client", "Lyra", "need", "a firewall");
        anna.says("refer list");
        TeamsScreen.newest(anna::sees, "Lyra", "R-");
    }

    private static JsonNode actedOn() {
        var value = object().put("commandId", "log_referral");
        value.putObject("messagePayload")
                .putObject("body")
                .put("contentType", "html")
                .put("content", "<p>Lyra needs a <b>firewall</b></p>");
        return value;
    }
}
