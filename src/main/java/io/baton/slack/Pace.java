package io.baton.slack;

import java.time.Duration;

/// The times that the door keeps to.
///
/// @param answer how long a response waits for what the conversation says; Slack gives up after
///   three seconds
/// @param placeholder how long a click that surely opens a form waits before an empty form holds
///   its place: the permission to open one lives three seconds
/// @param call for each call to Slack; all that one post needs must fit into the lease of a courier
/// @param acquainted how long a person's standing (member, guest, stranger) is believed
/// @param fileWait between attempts to show a picture that Slack has not processed yet
/// @param supervision between looks at the socket, and the first pause after a failed introduction
public record Pace(
        Duration answer,
        Duration placeholder,
        Duration call,
        Duration acquainted,
        Duration fileWait,
        Duration supervision) {

    public static Pace usual() {
        return new Pace(
                Duration.ofMillis(2_400),
                Duration.ofMillis(1_200),
                Duration.ofSeconds(10),
                Duration.ofMinutes(2),
                Duration.ofMillis(700),
                Duration.ofSeconds(5));
    }

    Pace patient(Duration otherCall) {
        return new Pace(answer, placeholder, otherCall, acquainted, fileWait, supervision);
    }

    Pace hasty(Duration otherAnswer, Duration otherPlaceholder) {
        return new Pace(otherAnswer, otherPlaceholder, call, acquainted, fileWait, supervision);
    }
}
