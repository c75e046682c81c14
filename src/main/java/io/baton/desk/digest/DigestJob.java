package io.baton.desk.digest;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.digest.Edition;
import io.baton.digest.Slot;
import io.baton.digest.Subscription;
import io.baton.digest.Window;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
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
    private final DigestStores digests;
    private final SummaryLoader summaries;
    private final SharedChannels sharing;

    DigestJob(Firms firms, DigestStores digests, SummaryLoader summaries, SharedChannels sharing) {
        this.firms = firms;
        this.digests = digests;
        this.summaries = summaries;
        this.sharing = sharing;
    }

    /// Says all that are due. Two instances may do this at once: of each week's edition only one is
    /// kept, and its post is written together with it.
    public void run(Instant now) {
        for (var firm : firms.all()) {
            for (var subscription : digests.subscriptions().all(firm.id())) {
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

    static String postOf(FirmId firm, String edition) {
        return firm.value() + "/digest/" + edition;
    }

    private void post(Firm firm, Subscription subscription, Slot slot, Instant now) {
        var place = subscription.place();
        var editions = digests.editions();
        if (editions.find(firm.id(), place, slot.week()).isPresent()
                || sharing.partnerIn(place, firm.id()).isPresent()) {
            return;
        }
        var last = editions.find(firm.id(), place, slot.week().before());
        var window = Window.of(slot, subscription.schedule(), last, now, firm.zone());
        var card = DigestCard.of(summaries.summary(firm, window, PATIENCE));
        var edition = new Edition(firm.id(), place, slot.week(), slot.at(), now, 0);
        var id = postOf(firm.id(), edition.id());
        var post = new Post.Say(id, new Place.Channel(place), card, id);
        editions.write(edition, id, List.of(post));
    }
}
