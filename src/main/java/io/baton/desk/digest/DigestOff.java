package io.baton.desk.digest;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Said;
import io.baton.digest.Subscription;
import java.util.List;
import java.util.Optional;

/// `/revenue digest off`: no more digests in this channel.
record DigestOff(Digests digests) implements Command {
    private static final int TRIES = 20;

    @Override
    public String words() {
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
            return Said.whisper("Please say this in the channel where the digest appears.");
        }
        for (int i = 0; i < TRIES; i++) {
            var here = on(ask, channel);
            if (here.isEmpty()) {
                return Said.whisper("There is no weekly digest in this channel.");
            }
            var next = here.get().off(ask.who(), ask.now());
            switch (digests.wishes().write(next, ask.turn().id(), List.of())) {
                case WRITTEN, HEARD -> {
                    return Said.whisper(
                            "The weekly digest in this channel is off. It was set to %s."
                                    .formatted(Schedules.written(next.schedule())));
                }
                case STALE -> {}
            }
        }
        return Said.whisper("Others are changing the digest right now. Please try again.");
    }

    private Optional<Subscription> on(Ask ask, String channel) {
        return digests.subscriptions().find(ask.firm().id(), channel).filter(Subscription::on);
    }
}
