package io.baton.desk.digest;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.TimeFormat;
import io.baton.digest.Schedule;
import io.baton.digest.Slot;
import io.baton.digest.Subscription;
import java.util.List;

/// `/revenue digest here mondays 9:00`: the weekly digest in this channel.
record DigestHere(DigestStores digests, SharedChannels sharing) implements Command {
    private static final int TRIES = 20;

    @Override
    public String name() {
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
            return CommonReplies.whisper(
                    "The digest belongs in a channel. Please say this where it shall appear; here"
                            + " you can have one with: revenue digest now");
        }
        var shared = sharing.partnerIn(channel, ask.firm().id());
        if (shared.isPresent()) {
            return SharedChannels.refusal(shared.get());
        }
        var wanted =
                rest.isEmpty() ? ParseResult.of(ScheduleParser.USUAL) : ScheduleParser.parse(rest);
        return switch (wanted) {
            case ParseResult.Unclear<Schedule>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<Schedule>(var schedule) -> set(ask, channel, schedule);
        };
    }

    private Reply set(Ask ask, String channel, Schedule schedule) {
        var firm = ask.firm().id();
        for (int i = 0; i < TRIES; i++) {
            var next =
                    digests.subscriptions()
                            .find(firm, channel)
                            .map(was -> was.reschedule(schedule, ask.who(), ask.now()))
                            .orElseGet(() ->
                                    Subscription.start(
                                            firm, channel, schedule, ask.who(), ask.now()));
            switch (digests.subscriptions().write(next, ask.turn().id(), List.of())) {
                case WRITTEN, DUPLICATE_TURN -> {
                    return CommonReplies.whisper(told(ask, schedule));
                }
                case STALE -> {}
            }
        }
        return CommonReplies.whisper("Others are changing the digest right now. Please try again.");
    }

    private static Text told(Ask ask, Schedule schedule) {
        var zone = ask.firm().zone();
        var next = Slot.next(schedule, zone, ask.now());
        return Text.of("The digest comes to this channel on ")
                .strong(ScheduleParser.format(schedule))
                .plain(" (%s), next on ".formatted(zone.getId()))
                .and(TimeFormat.shortMoment(next.at(), ask.firm()))
                .plain(". Only one is said in a week.");
    }
}
