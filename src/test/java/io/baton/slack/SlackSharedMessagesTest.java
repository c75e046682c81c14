package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Turn;
import io.baton.slack.fake.SlackJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// *Log a referral* finds the text in every place where Slack keeps it.
class SlackSharedMessagesTest {
    private static final String RICH_TEXT =
            """
            {"text": "", "blocks": [{"type": "rich_text", "block_id": "b1", "elements": [
              {"type": "rich_text_section", "elements": [
                {"type": "text", "text": "Sue at "},
                {"type": "text", "text": "Acme", "style": {"bold": true}},
                {"type": "text", "text": " & Co wants: "}]},
              {"type": "rich_text_list", "style": "bullet", "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": "phones"}]},
                {"type": "rich_text_section", "elements": [
                  {"type": "text", "text": "wifi, see "},
                  {"type": "link", "url": "https://acme.example/a?b=1&c=2", "text": "their site"}]}]},
              {"type": "rich_text_quote", "elements": [{"type": "text", "text": "by Friday"}]}]}]}
            """;

    private static final String APP_MESSAGE =
            """
            {"text": "New lead", "bot_id": "B0FORMS", "blocks": [
              {"type": "header", "text": {"type": "plain_text", "text": "New lead"}},
              {"type": "section", "text": {"type": "mrkdwn", "text": "Acme &amp; Co needs VoIP"},
               "fields": [{"type": "mrkdwn", "text": "*Budget*: $4,500"}]},
              {"type": "divider"},
              {"type": "a_kind_of_later", "text": "?"}]}
            """;

    private static final String FORWARD =
            """
            {"text": "", "blocks": [], "attachments": [{
              "ts": "1764400000.000100", "author_id": "U2", "channel_id": "C7",
              "channel_team": "T0FIRM", "is_msg_unfurl": true, "is_share": true, "id": 1,
              "original_url": "https://firm.slack.example/archives/C7/p1764400000000100",
              "from_url": "https://firm.slack.example/archives/C7/p1764400000000100",
              "fallback": "[November 29th, 2026] ben: Lake Hotel wants a faster network",
              "text": "Lake Hotel wants a faster network", "author_name": "ben",
              "message_blocks": [{"team": "T0FIRM", "channel": "C7", "ts": "1764400000.000100",
                "message": {"blocks": [{"type": "rich_text", "elements": [
                  {"type": "rich_text_section", "elements": [
                    {"type": "text", "text": "Lake Hotel wants a faster network"}]}]}]}}],
              "mrkdwn_in": ["text"], "footer": "Posted in #sales"}]}
            """;

    private static final String EMAIL =
            """
            {"text": "", "blocks": [], "files": [{
              "id": "F1", "name": "phones", "title": "phones", "mimetype": "text/html",
              "filetype": "email", "mode": "email", "subject": "Phones",
              "from": [{"address": "sue@acme.example", "name": "Sue Patel",
                        "original": "Sue Patel <sue@acme.example>"}],
              "to": [{"address": "leads@firm.example", "name": "", "original": ""}],
              "plain_text": "Hi Anna,\\nwe need new phones <soon>.\\nSue",
              "preview_plain_text": "Hi Anna, we need"}]}
            """;

    private final SlackDoorScene scene = SlackDoorScene.byHttp();

    @AfterEach
    void close() {
        scene.close();
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }

    private String textOf(String fields) {
        var message = scene.slack.user("U2").says("C1", "x");
        scene.anna().usesShortcut("log_referral", message, json(fields));
        return scene.scriptedConversation.only(Turn.MessageAction.class).text();
    }

    @Test
    void richTextIsReadWithoutItsStyles() {
        assertThat(textOf(RICH_TEXT))
                .isEqualTo(
                        "Sue at Acme & Co wants: \n- phones\n- wifi, see their site (https://acme.example/a?b=1&c=2)\nby Friday");
    }

    @Test
    void anAppsBlocksSayMoreThanItsText() {
        assertThat(textOf(APP_MESSAGE))
                .isEqualTo("New lead\nAcme & Co needs VoIP\n*Budget*: $4,500");
    }

    @Test
    void aForwardedMessageIsReadOnce() {
        assertThat(textOf(FORWARD)).isEqualTo("Lake Hotel wants a faster network");
    }

    @Test
    void anEmailIsReadFromItsFile() {
        assertThat(textOf(EMAIL))
                .isEqualTo(
                        "From: Sue Patel <sue@acme.example>\nSubject: Phones\n\nHi Anna,\nwe need new phones <soon>.\nSue");
    }

    @Test
    void anEmailWithoutItsTextIsReadFromItsPreview() {
        var file = json(EMAIL);
        ((ObjectNode) file.path("files").path(0)).remove("plain_text");
        assertThat(textOf(file.toString())).endsWith("Subject: Phones\n\nHi Anna, we need");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": null}",
                "{\"text\": \"\", \"blocks\": null, \"attachments\": null, \"files\": null}",
                "{\"text\": \"\", \"blocks\": [], \"attachments\": [{}]}",
                "{\"text\": \"\", \"files\": [{\"filetype\": \"png\", \"title\": \"a\"}]}"
            })
    void aMessageWithoutTextIsEmpty(String fields) {
        assertThat(textOf(fields)).isEmpty();
    }

    @Test
    void aLongMessageIsCut() {
        var text = textOf("{\"text\": \"" + "phones ".repeat(9_000) + "\"}");
        assertThat(text.length()).isBetween(20_000, 24_000);
    }

    @Test
    void aMessageForwardedToTheBotIsReadWithTheWordsAbove() {
        var attachment = (ObjectNode) json(FORWARD).path("attachments").path(0);
        scene.anna().forwards("please log this", attachment);

        assertThat(scene.scriptedConversation.only(Turn.Said.class).text())
                .isEqualTo("please log this\n\nLake Hotel wants a faster network");
    }

    @Test
    void thePreviewOfALinkIsNotPartOfTheMessage() {
        var preview =
                SlackJson.object(
                        "from_url", "https://acme.example", "title", "Acme", "text", "We do cloud");
        scene.anna().forwards("refer list", preview);

        assertThat(scene.scriptedConversation.only(Turn.Said.class).text()).isEqualTo("refer list");
    }
}
