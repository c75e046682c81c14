package io.baton.desk.digest;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.audience.AudienceCheck;
import io.baton.digest.Window;
import java.time.Duration;
import java.util.List;

/// `/revenue digest now`: posts the last seven days, independently of the weekly digest.
record DigestNow(DigestStores digestStores, DigestLoader digestLoader, AudienceCheck audienceCheck)
        implements Command, NoOtherChange {
    /// A person is waiting for the answer.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    @Override
    public String name() {
        return "revenue digest now";
    }

    @Override
    public String usage() {
        return "revenue digest now";
    }

    @Override
    public String purpose() {
        return "posts a digest of the last seven days here";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var firm = ask.firm();
        var channel = ask.channel();
        if (channel != null) {
            var exposure = audienceCheck.exposure(firm.id(), new Place.Channel(channel));
            if (exposure.isPresent()) {
                return DigestSecrecy.refusal(exposure.get());
            }
        }
        var window = Window.endingNow(ask.now(), firm.zone());
        var card = digestLoader.load(firm, window, PATIENCE);
        // Derived from the turn, so that a redelivered turn posts only once.
        var id = firm.id().value() + "/digest-now/" + ask.turn().id();
        var to = channel == null ? new Place.Direct(ask.who().id()) : new Place.Channel(channel);
        var post = Post.once(id, to, card, new PostSubject.Answer(ask.turn().id()));
        digestStores.outbox().put(ask.turn().workspace(), List.of(post));
        return CommonReplies.whisper("The digest of the last seven days is on its way.");
    }
}
