package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Decodes Slack's markup.
class SlackTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a &amp; b &lt;c&gt; → a & b <c>",
                "&amp;lt; → &lt;",
                "<@U1|anna> and <@W2> → <@slack:U1> and <@slack:W2>",
                "<#C1|general> and <#C2> → #general and #C2",
                "<http://acme.com|acme.com> → acme.com",
                "<https://acme.com/?a=1&amp;b=2> → https://acme.com/?a=1&b=2",
                "<https://evil.example|Click &amp; win> → Click & win (https://evil.example)",
                "<mailto:a@b.example|a@b.example> → a@b.example",
                "<!here> <!subteam^S1|@team> <!date^1^{date}|noon> → @here @team noon",
                "<!subteam^S1> → @subteam",
                "< → <",
                "<@nobody> → @nobody"
            })
    void decodesMarkup(String raw, String text) {
        assertThat(SlackText.decode(raw.strip()).text()).isEqualTo(text.strip());
    }

    @Test
    void collectsMentionedPeople() {
        assertThat(SlackText.decode("<@U1|anna> <@U1> <@U2>").mentioned())
                .containsExactly("U1", "U2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<@U0BATON> refer list → refer list",
                "<@U0BATON|baton> /refer list → refer list",
                "refer <@U0BATON> list → refer   list",
                "/ refer → / refer",
                "<@U0BATON> <@U1> → <@slack:U1>"
            })
    void removesTheBotsOwnName(String raw, String text) {
        assertThat(SlackText.decodeCommand(raw.strip(), "U0BATON").text()).isEqualTo(text.strip());
    }

    @Test
    void decodesPeopleByName() {
        assertThat(SlackText.decodeWithNames("<@U1|anna> asks <@U2> &amp; <!channel>"))
                .isEqualTo("@anna asks @U2 & @channel");
    }
}
