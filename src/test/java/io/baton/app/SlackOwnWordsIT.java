package io.baton.app;

import io.baton.mongo.MongoStores;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The same sentences in every place of Slack.
class SlackOwnWordsIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;
    private static SlackActor ben;

    @BeforeAll
    static void aFirmWithPartnersAndClients() {
        anna = baton.member("U1", "anna");
        ben = baton.member("U2", "ben");
        // The first request loads classes, which may take longer than Slack waits.
        anna.user().opensHome();
        OwnWords.prepare((line, answer) -> anna.writes(line).isTold(answer));
    }

    static Stream<OwnWords> sentences() {
        return OwnWords.ten();
    }

    private static void isConfirmed(OwnWords sentence, Runnable typed) {
        sentence.isLoggedBy(
                baton.bean(MongoStores.class),
                () -> {
                    typed.run();
                    anna.isTold(sentence.title(), sentence.button());
                    sentence.isOn(SlackScreen.words(anna.button(sentence.button())));
                    anna.presses(sentence.button());
                });
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inADirectMessage(OwnWords sentence) {
        isConfirmed(sentence, () -> anna.writes(sentence.typed()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inAMention(OwnWords sentence) {
        isConfirmed(sentence, () -> anna.mentions(sentence.typed()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inAMentionInAThread(OwnWords sentence) {
        var parent = ben.user().says(BatonExtension.SALES, "any news?");
        isConfirmed(sentence, () -> anna.mentionsBelow(parent, sentence.typed()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inASlashCommand(OwnWords sentence) {
        isConfirmed(sentence, () -> anna.types("/refer " + sentence.typed()));
    }

    private static void isLoggedByForm(OwnWords sentence, String message) {
        var said = ben.user().says(BatonExtension.SALES, "x");
        sentence.isLoggedBy(
                baton.bean(MongoStores.class),
                () -> {
                    anna.user().usesShortcut("log_referral", said, json(message));
                    anna.form("Log a referral").submits();
                });
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inAMessage(OwnWords sentence) {
        isLoggedByForm(sentence, "{\"text\": \"%s\"}".formatted(escaped(sentence)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inAMessageOfBlocks(OwnWords sentence) {
        isLoggedByForm(
                sentence,
                """
                {"text": "", "blocks": [{"type": "rich_text", "block_id": "b1", "elements": [
                  {"type": "rich_text_section", "elements": [{"type": "text", "text": "%s"}]}]}]}
                """
                        .formatted(sentence.typed()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inAForwardedMessage(OwnWords sentence) {
        isLoggedByForm(
                sentence,
                """
                {"text": "", "blocks": [], "attachments": [{
                  "ts": "1764400000.000100", "author_id": "U2", "channel_id": "C7",
                  "channel_team": "T0FIRM", "is_msg_unfurl": true, "is_share": true, "id": 1,
                  "fallback": "[November 29th, 2026] ben: %1$s", "text": "%1$s",
                  "author_name": "ben", "mrkdwn_in": ["text"], "footer": "Posted in #sales"}]}
                """
                        .formatted(escaped(sentence)));
    }

    /// As Slack writes text outside of blocks.
    private static String escaped(OwnWords sentence) {
        return sentence.typed().replace("&", "&amp;");
    }
}
