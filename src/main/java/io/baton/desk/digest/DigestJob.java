package io.baton.desk.digest;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.audience.Exposure;
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

    /// How long it asks again who can read the channel, before the digest goes to a person.
    private static final Duration CHECKING = Duration.ofHours(1);

    private final Firms firms;
    private final DigestStores digestStores;
    private final DigestLoader digestLoader;
    private final AudienceCheck audienceCheck;

    DigestJob(
            Firms firms,
            DigestStores digestStores,
            DigestLoader digestLoader,
            AudienceCheck audienceCheck) {
        this.firms = firms;
        this.digestStores = digestStores;
        this.digestLoader = digestLoader;
        this.audienceCheck = audienceCheck;
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
                || digestStores
                        .restorations()
                        .find(firm.id())
                        .filter(at -> at.holdsDigest(slot.at()))
                        .isPresent()) {
            return;
        }
        var exposure = audienceCheck.exposure(firm.id(), new Place.Channel(place));
        if (exposure.filter(Exposure.Unchecked.class::isInstance).isPresent()
                && now.isBefore(slot.at().plus(CHECKING))) {
            return;
        }
        var last = editions.find(firm.id(), place, slot.week().before());
        var window = Window.of(slot, subscription.schedule(), last, now, firm.zone());
        var card = digestLoader.load(firm, window, PATIENCE);
        var edition = new Edition(firm.id(), place, slot.week(), slot.at(), now, 0);
        var id = firm.id().value() + "/digest/" + edition.id();
        var subject = new PostSubject.DigestSlot(slot.week().toString());
        var post =
                exposure.map(why -> privately(subscription, card, why, id, subject))
                        .orElseGet(() -> Post.once(id, new Place.Channel(place), card, subject));
        editions.write(edition, id, List.of(post));
    }

    /// To the member who set it up.
    private static Post privately(
            Subscription subscription, Card card, Exposure why, String id, PostSubject subject) {
        var to = new Place.Direct(subscription.setBy().id());
        return Post.once(id, to, card.note(DigestSecrecy.reason(why)), subject);
    }
}
