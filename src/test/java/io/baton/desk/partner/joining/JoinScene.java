package io.baton.desk.partner.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.Workspace;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.util.List;
import java.util.regex.Pattern;

/// A firm in Slack with the partners CloudNine and Telco. Rita and Zoe are in Teams, Jo is a guest
/// in Slack.
final class JoinScene {
    static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    static final Workspace TEAMS = new Workspace("teams:contoso");

    final TestFirm testFirm = new TestFirm();
    final Actor anna = testFirm.member("slack", "Anna");
    final Actor rita = testFirm.elsewhere(TEAMS, "Rita");
    final Actor zoe = testFirm.elsewhere(TEAMS, "Zoe");
    final Actor jo = testFirm.outsider("Jo").directly();

    JoinScene() {
        anna.says("partner add CloudNine: VoIP fee 10%").says("partner add Telco: VoIP");
    }

    /// Anna makes a code for CloudNine.
    String code() {
        anna.says("partner invite CloudNine").isTold("direct message in Slack or Teams");
        return codeIn(anna.reply());
    }

    static String codeIn(Reply reply) {
        var found = CODE.matcher(textOf(reply));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    static String textOf(Reply reply) {
        return PostedCards.textOf(((Reply.Whisper) reply).card());
    }

    static String lastDirectMessageTo(Actor actor) {
        return PostedCards.textOf(actor.directMessages().getLast());
    }

    List<Card> directMessagesTo(String personId) {
        return testFirm.postedCards.at(new Place.Direct(personId));
    }

    /// Names of CloudNine's contacts.
    List<String> contacts() {
        return testFirm
                .partners
                .find(TestFirm.FIRM, new PartnerId("cloudnine"))
                .orElseThrow()
                .people()
                .stream()
                .map(Individual::name)
                .toList();
    }
}
