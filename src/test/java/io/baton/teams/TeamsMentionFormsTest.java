package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Turn;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A mention is understood in every form that clients of Teams send.
class TeamsMentionFormsTest {
    private TeamsDoorScene scene;

    @BeforeEach
    void open() {
        scene = TeamsDoorScene.open();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    /// The text that the desk gets, with `RITA` for Rita's mention.
    private String heard(ObjectNode activity) {
        scene.anna.sends(activity);
        TeamsDoorScene.eventually(() -> !scene.scriptedConversation.heard().isEmpty());
        return scene.scriptedConversation
                .only(Turn.Said.class)
                .text()
                .replace("<@" + scene.rita.id() + ">", "RITA")
                .replaceAll("\\s+", " ");
    }

    private ObjectNode message(String text) {
        return scene.anna.message(scene.sales, text);
    }

    private static ObjectNode bot(ObjectNode activity, String written, String name) {
        return TeamsUser.mention(activity, written, FakeTeams.BOT, name);
    }

    private ObjectNode rita(ObjectNode activity, String written, String name) {
        return TeamsUser.mention(activity, written, scene.rita.member().id(), name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<at>R&D Bot</at> help | <at>R&amp;D Bot</at> | R&D Bot",
                "<at>R&amp;D Bot</at> help | <at>R&D Bot</at> | R&D Bot",
                "<at>R&amp;amp;D Bot</at> help | <at>R&amp;D Bot</at> | R&D Bot",
                "&lt;at&gt;Baton&lt;/at&gt; help | <at>Baton</at> | Baton",
                "<AT>BATON</AT>&nbsp;help | <at>Baton</at> | Baton",
                "<at id=\"0\">Baton</at> help | <at>Baton</at> | Baton",
                "<at>Bat</at> help | <at>Baton (Dev)</at> | Baton (Dev)",
                "<at>My helper</at> help | <at>Baton</at> | Baton",
                "<at>Baton</at> <at>(Dev)</at> help | <at>Baton (Dev)</at> | Baton (Dev)",
                "<at>Baton</at>, help | <at>Baton</at> | Baton",
                "<at>Baton</at>: /help | <at>Baton</at> | Baton",
                "<at>Baton\u00a0(Dev)</at> help | <at>Baton (Dev)</at> | Baton (Dev)",
                "help <at>Baton</at> | <at>Baton</at> | Baton",
                "@Baton help | <at>Baton</at> | Baton",
                "Baton help | '' | Baton"
            })
    void theBotsMentionIsDropped(String text, String written, String name) {
        assertThat(heard(bot(message(text), written, name))).isEqualTo("help");
    }

    @Test
    void anEntityNeedsNoText() {
        var activity = message("<at>Baton</at> refer pass R-1 <at>Rita Lopes</at>");
        bot(activity, "", "Baton");
        rita(activity, "", "Rita Lopes");
        activity.path("entities").forEach(each -> ((ObjectNode) each).remove("text"));
        assertThat(heard(activity)).isEqualTo("refer pass R-1 RITA");
    }

    @Test
    void anEntityNeedsNoName() {
        var activity = message("<at>Baton</at> refer pass R-1 <at>Rita Lopes</at>");
        bot(activity, "<at>Baton</at>", "");
        rita(activity, "<at>Rita Lopes</at>", "");
        assertThat(heard(activity)).isEqualTo("refer pass R-1 RITA");
    }

    @Test
    void anEntityNeedsNothingButTheId() {
        var activity = message("<at>Baton</at> refer pass R-1 <at>Rita Lopes</at>");
        bot(activity, "", "");
        rita(activity, "", "");
        assertThat(heard(activity)).isEqualTo("refer pass R-1 RITA");
    }

    @Test
    void oneNameInTwoTagsWithAnEntityEachIsOnePerson() {
        var activity =
                message("<at>Baton</at> refer pass R-1 <at>Rita</at>&nbsp;<at>Lopes</at> please");
        bot(activity, "<at>Baton</at>", "Baton");
        rita(activity, "<at>Rita</at>", "Rita");
        rita(activity, "<at>Lopes</at>", "Lopes");
        assertThat(heard(activity)).isEqualTo("refer pass R-1 RITA please");
    }

    @Test
    void aNameThatTheSenderShortenedIsStillThatPerson() {
        var activity = message("<at>Baton</at> refer pass R-1 <at>Rita</at>");
        bot(activity, "<at>Baton</at>", "Baton");
        rita(activity, "<at>Rita Lopes</at>", "Rita Lopes");
        assertThat(heard(activity)).isEqualTo("refer pass R-1 RITA");
    }

    @Test
    void twoPeopleOfOneNameStayTwo() {
        var other = scene.teams.member("Ben").member();
        var activity = message("<at>Baton</at> <at>Rita</at> and <at>Rita</at>");
        bot(activity, "<at>Baton</at>", "Baton");
        TeamsUser.mention(activity, "<at>Rita</at>", other.id(), "Rita");
        rita(activity, "<at>Rita</at>", "Rita");
        assertThat(heard(activity)).isEqualTo("<@teams:" + other.entra() + "> and RITA");
    }

    @Test
    void anotherBotInFrontIsNoPartOfTheCommand() {
        var activity = message("<at>Polly</at> <at>Baton</at> refer pass R-1 <at>Rita</at>");
        TeamsUser.mention(activity, "<at>Polly</at>", "28:another", "Polly");
        bot(activity, "<at>Baton</at>", "Baton");
        rita(activity, "<at>Rita</at>", "Rita");
        assertThat(heard(activity)).isEqualTo("refer pass R-1 RITA");
    }

    @Test
    void tagsOfNoOneAreWords() {
        var activity =
                message("<at>Baton</at> refer note R-1 call <at>Sam</at> &lt;at&gt;x&lt;/at&gt;");
        bot(activity, "<at>Baton</at>", "Baton");
        assertThat(heard(activity)).isEqualTo("refer note R-1 call Sam <at>x</at>");
        assertThat(scene.scriptedConversation.only(Turn.Said.class).mentioned()).isEmpty();
    }

    @Test
    void ambiguousTagsNameNoOne() {
        var activity = message("<at>Baton</at> ask <at>Zoe</at> or <at>Kim</at>");
        bot(activity, "<at>Baton</at>", "Baton");
        rita(activity, "", "");
        assertThat(heard(activity)).isEqualTo("ask Zoe or Kim");
    }
}
