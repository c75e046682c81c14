package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A problem names the setting and the fix.
class SlackSettingsTest {

    @ParameterizedTest
    @CsvSource({
        ",,,",
        "xoxb-1,xapp-1,,",
        "xoxb-1,,secret,",
        "xoxb-1,xapp-1,secret,https://slack.com/api/",
        "xoxb-1,,secret,http://127.0.0.1:4000/api/"
    })
    void completeSettingsHaveNoProblems(
            @Nullable String bot,
            @Nullable String app,
            @Nullable String secret,
            @Nullable String api) {
        assertThat(SlackSettings.problems(bot, app, secret, api)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "xoxb-1,,,,SLACK_BOT_TOKEN,SLACK_APP_TOKEN",
        ",xapp-1,,,SLACK_APP_TOKEN,SLACK_BOT_TOKEN",
        ",,secret,,SLACK_SIGNING_SECRET,SLACK_BOT_TOKEN",
        "xapp-1,xapp-1,,,SLACK_BOT_TOKEN,xoxb-",
        "xoxb-1,xoxb-1,,,SLACK_APP_TOKEN,xapp-",
        "xoxb-1,xapp-1,,http://slack.example/api/,SLACK_API_URL,https",
        "xoxb-1,xapp-1,,https://slack.com/api,SLACK_API_URL,slash",
        "xoxb-1,xapp-1,,nonsense,SLACK_API_URL,https"
    })
    void incompleteSettingsAreNamedWithTheFix(
            @Nullable String bot,
            @Nullable String app,
            @Nullable String secret,
            @Nullable String api,
            String setting,
            String fix) {
        assertThat(SlackSettings.problems(bot, app, secret, api))
                .singleElement()
                .asString()
                .contains(setting, fix);
    }

    @Test
    void toStringShowsNoSecrets() {
        var settings = new SlackSettings("xoxb-1", "xapp-1", "hush", SlackSettings.API_URL);
        assertThat(settings.toString()).doesNotContain("xoxb", "xapp", "hush");
    }
}
