package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.chat.Standing;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What Slack says about people between their acts.
class SlackDirectoryTest {
    private final SlackDoorScene scene = SlackDoorScene.byHttp();

    @AfterEach
    void close() {
        scene.close();
    }

    private Optional<Standing> standing(String id) {
        return scene.door.personDirectory().find(id).map(Person::standing);
    }

    @Test
    void itTellsMembersOutsidersAndLeavers() {
        scene.slack.people().deactivate("U2");
        assertThat(standing("slack:U1")).contains(Standing.MEMBER);
        assertThat(standing("slack:U2")).contains(Standing.LEFT);
        assertThat(standing("slack:U3")).contains(Standing.OUTSIDER);
        assertThat(standing("slack:U4")).contains(Standing.OUTSIDER);
    }

    /// Slack answers `user_not_found` for people it doesn't show, which isn't the same as gone.
    @Test
    void aPersonSlackDoesNotShowIsUnknownAlsoWhileItCantBeAskedAgain() {
        assertThat(standing("slack:U404")).isEmpty();
        scene.slack.clock().advance(Duration.ofMinutes(10));
        scene.slack.faults().always("users.info", new Fault.Status(500));
        assertThat(standing("slack:U404")).isEmpty();
    }

    @Test
    void aFailedLookupOrAnUnknownPersonSaysNothing() {
        scene.slack.faults().next("users.info", new Fault.Status(500));
        assertThat(standing("slack:U1")).isEmpty();
        assertThat(standing("slack:U1")).contains(Standing.MEMBER);
        assertThat(standing("slack:U404")).isEmpty();
        assertThat(standing("slack:U404")).isEmpty();
        assertThat(standing("mail:rita@example.com")).isEmpty();
    }
}
