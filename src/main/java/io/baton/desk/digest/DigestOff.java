package io.baton.desk.digest;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.digest.Subscription;
import java.util.List;
import java.util.Optional;

/// `/revenue digest off`: stops the weekly digest in this channel.
record DigestOff(DigestStores digestStores) implements Command {
    private static final int MAX_TRIES = 20;

    @Override
    public String name() {
        return "revenue digest off";
    }

    @Override
    public String usage() {
        return "revenue digest off";
    }

    @Override
    public String purpose() {
        return "stops the weekly digest in this channel";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var channel = ask.channel();
        if (channel == null) {
            return CommonReplies.whisper("Type this in the channel that gets the weekly digest.");
        }
        for (int i = 0; i < MAX_TRIES; i++) {
            var subscription = active(ask, channel);
            if (subscription.isEmpty()) {
                return CommonReplies.whisper("There's no weekly digest in this channel.");
            }
            var next = subscription.get().switchOff(ask.who(), ask.now());
            switch (digestStores.subscriptions().write(next, ask.turn().id(), List.of())) {
                case WRITTEN, DUPLICATE_TURN -> {
                    return CommonReplies.whisper(
                            "The weekly digest in this channel is off. It was set to %s."
                                    .formatted(ScheduleParser.format(next.schedule())));
                }
                case STALE -> {}
            }
        }
        return CommonReplies.whisper("Someone else just changed the digest. Try again.");
    }

    private Optional<Subscription> active(Ask ask, String channel) {
        return digestStores
                .subscriptions()
                .find(ask.firm().id(), channel)
                .filter(Subscription::active);
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("the digest");
    }
}
