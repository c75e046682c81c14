package io.baton.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import com.slack.api.util.json.GsonFactory;
import io.baton.chat.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person is in our workspace T1, by the forms that `users.info` uses.
class SlackStandingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    MEMBER   | {"team_id":"T1"}
                    OUTSIDER | {"team_id":"T9"}
                    OUTSIDER | {}
                    OUTSIDER | {"team_id":"T1","is_restricted":true}
                    OUTSIDER | {"team_id":"T1","is_restricted":true,"is_ultra_restricted":true}
                    OUTSIDER | {"team_id":"T1","is_stranger":true}
                    LEFT     | {"team_id":"T1","deleted":true}
                    BOT      | {"team_id":"T1","is_bot":true}
                    BOT      | {"team_id":"T1","is_workflow_bot":true}
                    BOT      | {"team_id":"T1","id":"USLACKBOT"}
                    MEMBER   | {"team_id":"T2","enterprise_user":{"enterprise_id":"E1","teams":["T2","T1"]}}
                    MEMBER   | {"team_id":"E1","enterprise_user":{"enterprise_id":"E1","teams":["T1"]}}
                    MEMBER   | {"enterprise_user":{"enterprise_id":"E1","teams":["T1"]}}
                    MEMBER   | {"team_id":"T2","enterprise_id":"E1","teams":["T2","T1"]}
                    MEMBER   | {"team_id":"T1","enterprise_user":{"enterprise_id":"E1"}}
                    MEMBER   | {"team_id":"T1","enterprise_user":{"enterprise_id":"E1","teams":[]}}
                    OUTSIDER | {"team_id":"T2","enterprise_user":{"enterprise_id":"E1","teams":["T2"]}}
                    OUTSIDER | {"team_id":"E1","enterprise_user":{"enterprise_id":"E1","teams":["T2"]}}
                    OUTSIDER | {"team_id":"T1","enterprise_user":{"enterprise_id":"E1","teams":["T2"]}}
                    OUTSIDER | {"team_id":"T2","enterprise_user":{"enterprise_id":"E1","teams":["T1"]},"is_restricted":true}
                    OUTSIDER | {"team_id":"T2","enterprise_user":{"enterprise_id":"E1","teams":["T1"]},"is_stranger":true}
                    LEFT     | {"team_id":"T2","enterprise_user":{"enterprise_id":"E1","teams":["T1"]},"deleted":true}
                    """)
    void inOneWorkspace(Standing expected, String user) {
        assertThat(SlackStanding.of(user(user), "T1")).as(user).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    MEMBER   | {"team_id":"T2","enterprise_user":{"enterprise_id":"E1","teams":["T2"]}}
                    MEMBER   | {"enterprise_user":{"enterprise_id":"E1","teams":[]}}
                    MEMBER   | {"team_id":"E1"}
                    MEMBER   | {"team_id":"T2","enterprise_id":"E1","teams":["T2"]}
                    OUTSIDER | {"team_id":"T9","enterprise_user":{"enterprise_id":"E9","teams":["T9"]}}
                    OUTSIDER | {"team_id":"T9"}
                    OUTSIDER | {"team_id":"T2","enterprise_user":{"enterprise_id":"E1","teams":["T2"]},"is_restricted":true}
                    """)
    void inTheWholeOrganization(Standing expected, String user) {
        assertThat(SlackStanding.of(user(user), "E1")).as(user).isEqualTo(expected);
    }

    private static User user(String json) {
        return GsonFactory.createSnakeCase().fromJson(json, User.class);
    }
}
