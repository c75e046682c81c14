package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackEscapingTest {
    @ParameterizedTest
    @CsvSource({
        "Hello & <world>, Hello &amp; &lt;world&gt;",
        "ask @anna, ask <@U1|anna>",
        "ask @nobody, ask @nobody",
        "into #sales, into <#C1|sales>",
        "rita@host.test, <mailto:rita@host.test|rita@host.test>",
        "see https://x.test/a, see <https://x.test/a>",
        "R-12 for $12k, R-12 for $12k"
    })
    void escapesTypedTextAsSlackDoes(String typed, String sent) {
        WorkspaceMembers workspaceMembers = new WorkspaceMembers(AppInstallation.DEFAULT);
        workspaceMembers.add("U1", "anna");
        Channels channels = new Channels(AppInstallation.DEFAULT);
        channels.openPublic("C1", "sales");

        assertThat(SlackEscaping.escape(typed, workspaceMembers, channels)).isEqualTo(sent);
    }
}
