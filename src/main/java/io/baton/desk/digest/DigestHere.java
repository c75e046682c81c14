package io.baton.desk.digest;

import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.TimeFormat;
import io.baton.digest.Schedule;
import io.baton.digest.Subscription;
import java.util.List;
import java.util.Optional;

/// `/revenue digest here mondays 9:00`: sets up the weekly digest in this channel.
record DigestHere(DigestStores digestStores, AudienceCheck audienceCheck) implements Command {
    private static final int MAX_TRIES = 20;

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
                    Text.of(
                                    "The weekly digest goes to a channel, so type this command there. For one")
                            .plain(" here and now, type ")
                            .code("revenue digest now")
                            .plain("."));
        }
        var exposure = audienceCheck.exposure(ask.firm().id(), new Place.Channel(channel));
        if (exposure.isPresent()) {
            return DigestSecrecy.refusal(exposure.get());
        }
        var parsed =
                rest.isEmpty()
                        ? ParseResult.of(ScheduleParser.DEFAULT)
                        : ScheduleParser.parse(rest);
        return switch (parsed) {
            case ParseResult.Unclear<Schedule>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<Schedule>(var schedule) -> set(ask, channel, schedule);
        };
    }

    private Reply set(Ask ask, String channel, Schedule schedule) {
        var firm = ask.firm().id();
        for (int i = 0; i < MAX_TRIES; i++) {
            var next =
                    digestStores
                            .subscriptions()
                            .find(firm, channel)
                            .map(current -> current.reschedule(schedule, ask.who(), ask.now()))
                            .orElseGet(() ->
                                    Subscription.start(
                                            firm, channel, schedule, ask.who(), ask.now()));
            switch (digestStores.subscriptions().write(next, ask.turn().id(), List.of())) {
                case WRITTEN, DUPLICATE_TURN -> {
                    return CommonReplies.whisper(confirmation(ask, channel, schedule));
                }
                case STALE -> {}
            }
        }
        return CommonReplies.whisper("Someone else just changed the digest. Try again.");
    }

    private Text confirmation(Ask ask, String channel, Schedule schedule) {
        var zone = ask.firm().zone();
        var next = digestStores.next(ask.firm(), channel, schedule, ask.now());
        return Text.of("I'll post the digest here on ")
                .strong(ScheduleParser.format(schedule))
                .plain(" (%s), next: ".formatted(zone.getId()))
                .and(TimeFormat.shortMoment(next.at(), ask.firm()))
                .plain(". A channel gets at most one a week.");
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("the digest");
    }
}
