package io.baton.desk.digest;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Said;
import io.baton.desk.parsing.Reading;
import io.baton.desk.text.Times;
import io.baton.digest.Schedule;
import io.baton.digest.Slot;
import io.baton.digest.Subscription;
import java.util.List;

/// `/revenue digest here mondays 9:00`: the weekly digest in this channel.
record DigestHere(Digests digests, Sharing sharing) implements Command {
    private static final int TRIES = 20;

    @Override
    public String words() {
        return "revenue digest here";
    }

    @Override
    public String usage() {
        return "revenue digest here mondays 9:00";
    }

    @Override
    public String purpose() {
        return "posts the weekly digest in this channel, in the firm's time zone";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var channel = ask.channel();
        if (channel == null) {
            return Said.whisper(
                    "The digest belongs in a channel. Please say this where it shall appear; here"
                            + " you can have one with: revenue digest now");
        }
        var shared = sharing.with(channel, ask.firm().id());
        if (shared.isPresent()) {
            return Sharing.refused(shared.get());
        }
        var wanted = rest.isEmpty() ? Reading.of(Schedules.USUAL) : Schedules.read(rest);
        return switch (wanted) {
            case Reading.Unclear<Schedule>(var why) -> Said.whisper(why);
            case Reading.Understood<Schedule>(var schedule) -> set(ask, channel, schedule);
        };
    }

    private Reply set(Ask ask, String channel, Schedule schedule) {
        var firm = ask.firm().id();
        for (int i = 0; i < TRIES; i++) {
            var next =
                    digests.subscriptions()
                            .find(firm, channel)
                            .map(was -> was.at(schedule, ask.who(), ask.now()))
                            .orElseGet(() ->
                                    Subscription.begun(
                                            firm, channel, schedule, ask.who(), ask.now()));
            switch (digests.wishes().write(next, ask.turn().id(), List.of())) {
                case WRITTEN, HEARD -> {
                    return Said.whisper(told(ask, schedule));
                }
                case STALE -> {}
            }
        }
        return Said.whisper("Others are changing the digest right now. Please try again.");
    }

    private static Text told(Ask ask, Schedule schedule) {
        var zone = ask.firm().zone();
        var next = Slot.next(schedule, zone, ask.now());
        return Text.of("The digest comes to this channel on ")
                .strong(Schedules.written(schedule))
                .plain(" (%s), next on ".formatted(zone.getId()))
                .and(Times.near(next.at(), ask.firm()))
                .plain(". Only one is said in a week.");
    }
}
