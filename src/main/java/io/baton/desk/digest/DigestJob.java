package io.baton.desk.digest;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.digest.Edition;
import io.baton.digest.Slot;
import io.baton.digest.Subscription;
import io.baton.digest.Window;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes round the channels that wish for a digest, and says each week's once.
public final class DigestJob {
    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);

    /// Nobody waits for it, and what it says stays.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Firms firms;
    private final DigestStores digestStores;
    private final SummaryLoader summaries;
    private final SharedChannels sharedChannels;

    DigestJob(
            Firms firms,
            DigestStores digestStores,
            SummaryLoader summaries,
            SharedChannels sharedChannels) {
        this.firms = firms;
        this.digestStores = digestStores;
        this.summaries = summaries;
        this.sharedChannels = sharedChannels;
    }

    /// Says all that are due. Two instances may do this at once: of each week's edition only one is
    /// kept, and its post is written together with it.
    public void run(Instant now) {
        for (var firm : firms.all()) {
            for (var subscription : digestStores.subscriptions().all(firm.id())) {
                try {
                    Slot.due(subscription, firm.zone(), now)
                            .ifPresent(slot -> post(firm, subscription, slot, now));
                } catch (RuntimeException failed) {
                    // It is tried again at the next round; the other channels must not wait for it.
                    LOG.atWarn()
                            .addKeyValue("firm", firm.id().value())
                            .addKeyValue("place", subscription.place())
                            .setCause(failed)
                            .log("a digest could not be written");
                }
            }
        }
    }

    private void post(Firm firm, Subscription subscription, Slot slot, Instant now) {
        var place = subscription.place();
        var editions = digestStores.editions();
        if (editions.find(firm.id(), place, slot.week()).isPresent()
                || sharedChannels.partnerIn(place, firm.id()).isPresent()) {
            return;
        }
        var last = editions.find(firm.id(), place, slot.week().before());
        var window = Window.of(slot, subscription.schedule(), last, now, firm.zone());
        var card = DigestCard.of(summaries.summary(firm, window, PATIENCE));
        var edition = new Edition(firm.id(), place, slot.week(), slot.at(), now, 0);
        var id = firm.id().value() + "/digest/" + edition.id();
        var subject = new PostSubject.DigestSlot(slot.week().toString());
        var post = Post.once(id, new Place.Channel(place), card, subject);
        editions.write(edition, id, List.of(post));
    }
}
