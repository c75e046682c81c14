package io.baton.desk.digest;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.digest.Subscription;
import java.util.List;
import java.util.Optional;

/// `/revenue digest off`: no more digests in this channel.
record DigestOff(DigestStores digests) implements Command {
    private static final int TRIES = 20;

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
        return "ends the weekly digest in this channel";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var channel = ask.channel();
        if (channel == null) {
            return CommonReplies.whisper(
                    "Please say this in the channel where the digest appears.");
        }
        for (int i = 0; i < TRIES; i++) {
            var here = on(ask, channel);
            if (here.isEmpty()) {
                return CommonReplies.whisper("There is no weekly digest in this channel.");
            }
            var next = here.get().switchOff(ask.who(), ask.now());
            switch (digests.subscriptions().write(next, ask.turn().id(), List.of())) {
                case WRITTEN, DUPLICATE_TURN -> {
                    return CommonReplies.whisper(
                            "The weekly digest in this channel is off. It was set to %s."
                                    .formatted(ScheduleParser.format(next.schedule())));
                }
                case STALE -> {}
            }
        }
        return CommonReplies.whisper("Others are changing the digest right now. Please try again.");
    }

    private Optional<Subscription> on(Ask ask, String channel) {
        return digests.subscriptions().find(ask.firm().id(), channel).filter(Subscription::active);
    }
}
