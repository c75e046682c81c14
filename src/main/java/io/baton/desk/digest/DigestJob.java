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

/// Posts the weekly digest to every subscribed channel, once a week.
public final class DigestJob {
    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);

    /// No one is waiting for the digest, so it can wait for complete data.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Firms firms;
    private final DigestStores digestStores;
    private final SummaryLoader summaryLoader;
    private final SharedChannels sharedChannels;

    DigestJob(
            Firms firms,
            DigestStores digestStores,
            SummaryLoader summaryLoader,
            SharedChannels sharedChannels) {
        this.firms = firms;
        this.digestStores = digestStores;
        this.summaryLoader = summaryLoader;
        this.sharedChannels = sharedChannels;
    }

    /// Posts all digests that are due. Two instances may run this at once: only one edition per
    /// week is stored, and its post is written with it.
    public void run(Instant now) {
        for (var firm : firms.all()) {
            for (var subscription : digestStores.subscriptions().all(firm.id())) {
                try {
                    Slot.due(subscription, firm.zone(), now)
                            .ifPresent(slot -> post(firm, subscription, slot, now));
                } catch (RuntimeException failed) {
                    // The next run retries. The other channels must not wait.
                    LOG.atWarn()
                            .addKeyValue("firm", firm.id().value())
                            .addKeyValue("place", subscription.place())
                            .setCause(failed)
                            .log("a digest was not written; the next run tries again");
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
        var card = DigestCard.of(summaryLoader.load(firm, window, PATIENCE));
        var edition = new Edition(firm.id(), place, slot.week(), slot.at(), now, 0);
        var id = firm.id().value() + "/digest/" + edition.id();
        var subject = new PostSubject.DigestSlot(slot.week().toString());
        var post = Post.once(id, new Place.Channel(place), card, subject);
        editions.write(edition, id, List.of(post));
    }
}
