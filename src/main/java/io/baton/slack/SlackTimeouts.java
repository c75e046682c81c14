package io.baton.slack;

import io.baton.door.TurnTimes;
import java.time.Duration;

/// Timeouts of the door.
///
/// @param answer how long a response waits for the turn; Slack gives up after three seconds
/// @param placeholder how long a click that opens a form waits before an empty view is opened as a
///   placeholder; the permission to open one expires after three seconds
/// @param call limit for each call to Slack; all calls for one post must fit into a courier's lease
/// @param personTtl how long a person's status (member, guest, stranger) is cached
/// @param fileWait pause between attempts to show a picture that Slack is still processing
/// @param checkInterval the first pause after a failed `auth.test`; a fifth of it is the first
///   pause before the socket is opened again
public record SlackTimeouts(
        Duration answer,
        Duration placeholder,
        Duration call,
        Duration personTtl,
        Duration fileWait,
        Duration checkInterval) {

    public static SlackTimeouts defaults() {
        return new SlackTimeouts(
                Duration.ofMillis(2_400),
                Duration.ofMillis(1_200),
                Duration.ofSeconds(10),
                Duration.ofMinutes(2),
                Duration.ofMillis(700),
                Duration.ofSeconds(5));
    }

    /// With half a second to tell the person, a response is in time for Slack's three seconds.
    TurnTimes turnTimes() {
        return new TurnTimes(answer, placeholder, Duration.ofMillis(450));
    }

    SlackTimeouts withAnswerTimes(Duration otherAnswer, Duration otherPlaceholder) {
        return new SlackTimeouts(
                otherAnswer, otherPlaceholder, call, personTtl, fileWait, checkInterval);
    }
}
