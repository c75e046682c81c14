package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// *Log a referral* finds the text in every place where Teams keeps it.
class TeamsSharedMessagesTest {
    private static String textOf(String message) throws Exception {
        return MessageHtml.text(
                new ObjectMapper().readTree("{\"messagePayload\": " + message + "}"));
    }

    @Test
    void aPostInAChannelHasASubject() throws Exception {
        assertThat(
                        textOf(
                                """
                                {"id": "1764400000000", "subject": "New lead", "importance": "normal",
                                 "body": {"contentType": "html",
                                   "content": "<div><p>Acme &amp; Co needs&nbsp;<b>phones</b></p><ul><li>20 seats</li></ul></div>"},
                                 "attachments": []}
                                """))
                .isEqualTo("New lead\n\nAcme & Co needs phones\n20 seats");
    }

    @Test
    void aForwardedMessageIsAnAttachment() throws Exception {
        assertThat(
                        textOf(
                                """
                                {"body": {"contentType": "html",
                                   "content": "<p>see below</p><attachment id=\\"17644\\"></attachment>"},
                                 "attachments": [{"id": "17644", "contentType": "forwardedMessageReference",
                                   "content": "{\\"originalMessageId\\":\\"17644\\",\\"originalMessageContent\\":\\"<p>Lake Hotel wants a faster network</p>\\",\\"originalSentDateTime\\":\\"2026-11-29T08:00:00Z\\"}"}]}
                                """))
                .isEqualTo("see below\n\nLake Hotel wants a faster network");
    }

    @Test
    void aReplyQuotesTheMessageBeforeIt() throws Exception {
        assertThat(
                        textOf(
                                """
                                {"body": {"contentType": "html",
                                   "content": "<attachment id=\\"1\\"></attachment><p>we should send that to RingPros</p>"},
                                 "attachments": [{"id": "1", "contentType": "messageReference",
                                   "content": "{\\"messageId\\":\\"1\\",\\"messagePreview\\":\\"Acme needs phones\\",\\"messageSender\\":{\\"user\\":{\\"displayName\\":\\"Ben\\"}}}"}]}
                                """))
                .isEqualTo("we should send that to RingPros\n\nAcme needs phones");
    }

    @Test
    void aCardsTextIsRead() throws Exception {
        assertThat(
                        textOf(
                                """
                                {"body": {"contentType": "html", "content": "<attachment id=\\"c\\"></attachment>"},
                                 "attachments": [{"id": "c", "contentType": "application/vnd.microsoft.card.adaptive",
                                   "content": "{\\"type\\":\\"AdaptiveCard\\",\\"body\\":[{\\"type\\":\\"TextBlock\\",\\"text\\":\\"New lead\\"},{\\"type\\":\\"Container\\",\\"items\\":[{\\"type\\":\\"FactSet\\",\\"facts\\":[{\\"title\\":\\"Client\\",\\"value\\":\\"Acme\\"}]}]}]}"}]}
                                """))
                .isEqualTo("New lead\nClient: Acme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"body\": null, \"attachments\": null, \"subject\": null}",
                "{\"attachments\": [{\"contentType\": \"forwardedMessageReference\"}]}",
                "{\"attachments\": [{\"contentType\": \"messageReference\", \"content\": \"{\"}]}",
                "{\"attachments\": [{\"contentType\": \"image/png\", \"content\": \"x\"}, 7]}",
                "{\"attachments\": [{\"contentType\": \"application/vnd.microsoft.card.adaptive\","
                        + " \"content\": {\"body\": [7, {\"text\": 9}]}}]}"
            })
    void aMessageWithoutTextIsEmpty(String message) throws Exception {
        assertThat(textOf(message)).isEmpty();
    }
}
