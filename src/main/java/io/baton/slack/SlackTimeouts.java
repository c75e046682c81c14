package io.baton.slack;

import java.time.Duration;

/// The times that the door keeps to.
///
/// @param answer how long a response waits for what the conversation says; Slack gives up after
///   three seconds
/// @param placeholder how long a click that surely opens a form waits before an empty form holds
///   its place: the permission to open one lives three seconds
/// @param call for each call to Slack; all that one post needs must fit into the lease of a courier
/// @param personTtl how long a person's standing (member, guest, stranger) is believed
/// @param fileWait between attempts to show a picture that Slack has not processed yet
/// @param checkInterval between looks at the socket, and the first pause after a failed
///   introduction
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

    SlackTimeouts patient(Duration otherCall) {
        return new SlackTimeouts(
                answer, placeholder, otherCall, personTtl, fileWait, checkInterval);
    }

    SlackTimeouts withAnswerTimes(Duration otherAnswer, Duration otherPlaceholder) {
        return new SlackTimeouts(
                otherAnswer, otherPlaceholder, call, personTtl, fileWait, checkInterval);
    }
}
